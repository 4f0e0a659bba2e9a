import { Button, Checkbox, makeStyles } from '@fluentui/react-components';
import { streefKey } from '../../../shared/afspraak/streefpercentage.ts';
import { wizardTexts as texts } from '../../texts/pane-afspraak-wizard.ts';
import { draftAt, drafted, draftKey } from '../state/drafts.ts';
import { below } from '../view/below-field.ts';
import { useLayout } from '../view/layout.ts';
import { withUsual } from './change-domeinen.ts';
import { FindingLines } from './finding-lines.tsx';
import {
  filled,
  hasSeveralGroepen,
  isNoPercentage,
  type StreefGroup,
  streefGroups,
  typedAt,
} from './streef-places.ts';
import { TextField } from './text-field.tsx';
import { findingsAt, type WizardProps } from './wizard-props.ts';

const useStyles = makeStyles({
  grid: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(104px, 1fr))',
    gap: '8px',
    alignItems: 'start',
  },
  set: { margin: 0, padding: 0, border: 'none', minWidth: 0 },
  legend: { padding: 0, marginBottom: '4px' },
});

/** Which share of the children should grow enough, per domein and fase or groep. */
export function StepStreef(props: WizardProps) {
  const { pane, draft, change } = props;
  const layout = useLayout();
  return (
    <>
      <p className={layout.paragraph}>{texts.streefLead}</p>
      <p className={`${layout.paragraph} ${layout.fine}`}>{texts.streefHint}</p>
      <Same {...props} />
      {hasSeveralGroepen(draft) && (
        <Checkbox
          label={texts.perGroep}
          checked={draft.perGroep}
          onChange={(_, { checked }) => change(withUsual({ ...draft, perGroep: checked === true }))}
        />
      )}
      {streefGroups(draft).map((group) => (
        <Percentages key={group.naam} {...props} group={group} />
      ))}
      <FindingLines pane={pane} at="streef" findings={findingsAt(props, 'streefpercentage')} />
    </>
  );
}

function Same({ state, pane, draft, change }: WizardProps) {
  const layout = useLayout();
  const key = draftKey('streef', draft.gemeentecode, draft.afspraakId, draft.versie);
  const typed = draftAt(state, key);
  return (
    <div className={layout.tight}>
      <TextField
        label={texts.same}
        hint={texts.sameHint}
        kind="number"
        value={typed}
        max={5}
        change={(text) => pane.tell(drafted({ [key]: text }))}
        message={isNoPercentage(typed) ? below(texts.percentageWrong, 'error') : {}}
      />
      <div className={layout.row}>
        <Button
          disabledFocusable={typed.trim() === '' || isNoPercentage(typed)}
          onClick={() => change({ streef: filled(draft, typed.trim()) })}
        >
          {texts.fill}
        </Button>
      </div>
    </div>
  );
}

function Percentages(props: WizardProps & { readonly group: StreefGroup }) {
  const { draft, change, group } = props;
  const { fase, groep, naam } = group;
  const layout = useLayout();
  const styles = useStyles();
  return (
    <fieldset className={styles.set}>
      <legend className={`${layout.small} ${styles.legend}`}>{naam}</legend>
      <div className={styles.grid}>
        {draft.domeinen.map((one) => {
          const place = { fase, ...(groep && { groep }), domein: one.domein };
          const [wrong] = findingsAt(props, 'streefpercentage', streefKey(place));
          return (
            <TextField
              key={one.domein}
              label={texts.percentage(one.naam)}
              kind="number"
              max={5}
              value={typedAt(draft, place)}
              change={(typed) => change({ streef: { ...draft.streef, [streefKey(place)]: typed } })}
              message={wrong === undefined ? {} : below(texts.percentageWrong, 'error')}
            />
          );
        })}
      </div>
    </fieldset>
  );
}
