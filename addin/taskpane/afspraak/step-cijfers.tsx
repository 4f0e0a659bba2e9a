import { wizardTexts as texts } from '../../texts/pane-afspraak-wizard.ts';
import { useLayout } from '../view/layout.ts';
import { ChoiceField } from './choice-field.tsx';
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
