import { wizardTexts as texts } from '../../texts/pane-afspraak-wizard.ts';
import { useLayout } from '../view/layout.ts';
import { More } from '../view/more.tsx';
import { ChoiceField } from './choice-field.tsx';
import { publicatieFields } from './draft-publicatie.ts';
import { FindingLines } from './finding-lines.tsx';
import { TextField } from './text-field.tsx';
import { findingsAt, messageOf, type WizardProps } from './wizard-props.ts';

/** How small a figure may be, and whether the gemeente may look at one locatie. */
export function StepCijfers(props: WizardProps) {
  const { pane, draft, change } = props;
  const layout = useLayout();
  return (
    <>
      <TextField
        label={texts.minChildren}
        hint={texts.minChildrenHint}
        kind="number"
        max={2}
        value={draft.minChildren}
        change={(minChildren) => change({ minChildren })}
      />
      <FindingLines pane={pane} at="grens" findings={findingsAt(props, 'minChildren')} />
      <ChoiceField
        label={texts.coalition}
        hint={texts.coalitionHint}
        value={String(draft.coalition) as '1' | '2'}
        options={{ '1': texts.coalitionOne, '2': texts.coalitionTwo }}
        change={(typed) => change({ coalition: typed === '2' ? 2 : 1 })}
      />
      <MoreSettings {...props} />
      <ChoiceField
        label={texts.inzage}
        hint={texts.inzageWhy}
        value={draft.inzage ? 'ja' : 'nee'}
        options={{ nee: texts.inzageNo, ja: texts.inzageYes }}
        change={(typed) => change({ inzage: typed === 'ja' })}
      />
      {draft.inzage && (
        <div className={layout.card}>
          <TextField
            label={texts.grondslag}
            example={texts.grondslagExample}
            kind="prose"
            max={500}
            value={draft.grondslag}
            change={(grondslag) => change({ grondslag })}
          />
          <TextField
            label={texts.dpia}
            example={texts.dpiaExample}
            max={120}
            value={draft.dpia}
            change={(dpia) => change({ dpia })}
            message={messageOf(props, 'dpia')}
          />
          <FindingLines pane={pane} at="inzage" findings={findingsAt(props, 'inzage')} />
        </div>
      )}
    </>
  );
}

/** Settings that seldom change, in sight when one of them is wrong. */
function MoreSettings(props: WizardProps) {
  const { pane, draft, change } = props;
  const usual = publicatieFields({ minChildren: 10, coalition: 1 });
  const [few, fresh] = [findingsAt(props, 'minVoldoende'), findingsAt(props, 'refreshAfter')];
  return (
    <More title={texts.moreSettings} open={few.length + fresh.length > 0}>
      <TextField
        label={texts.minVoldoende}
        hint={texts.minVoldoendeHint}
        kind="number"
        max={2}
        value={draft.minVoldoende ?? usual.minVoldoende}
        change={(minVoldoende) => change({ minVoldoende })}
      />
      <FindingLines pane={pane} at="voldoende" findings={few} />
      <TextField
        label={texts.refreshAfter}
        hint={texts.refreshAfterHint}
        kind="number"
        max={3}
        value={draft.refreshAfter ?? usual.refreshAfter}
        change={(refreshAfter) => change({ refreshAfter })}
      />
      <FindingLines pane={pane} at="gewijzigd" findings={fresh} />
    </More>
  );
}
