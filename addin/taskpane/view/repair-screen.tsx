import { Button } from '@fluentui/react-components';
import { repairTexts as texts } from '../../texts/pane-repair.ts';
import type { PaneState } from '../state/pane-state.ts';
import type { MendReport } from '../../flows/mend-form.ts';
import { RepairPlan } from './repair-plan.tsx';
import { useLayout } from './layout.ts';
import type { ScreenProps } from './screen-props.ts';

/** Puts right what somebody changed in a form without meaning to. */
export function RepairScreen(props: ScreenProps) {
  const layout = useLayout();
  const { workbook, mended } = props.state;
  if (workbook?.kind !== 'formulier' && workbook?.kind !== 'beschadigd') return <></>;
  return (
    <div className={layout.stack}>
      <RepairPlan {...props} />
      {workbook.kind === 'formulier' && <MendLook {...props} />}
      {mended && <Differences report={mended} />}
    </div>
  );
}

/** Where the form itself is repaired, that comes first. */
const isRepairing = ({ repair: { preview, report } }: PaneState): boolean =>
  report !== undefined || (preview !== undefined && preview.lines.length > 0);

/** One button that can be pressed at any time: it never changes what was typed. */
function MendLook({ state, pane }: ScreenProps) {
  const layout = useLayout();
  return (
    <section className={layout.stack}>
      <h2 className={layout.heading}>{texts.offerTitle}</h2>
      <p className={layout.paragraph}>{texts.lookWhy}</p>
      <div className={layout.row}>
        <Button
          appearance={state.mended === undefined && !isRepairing(state) ? 'primary' : 'secondary'}
          disabledFocusable={state.busy !== undefined}
          onClick={() => void pane.mendLook()}
        >
          {texts.look}
        </Button>
      </div>
    </section>
  );
}

/** What was not as it must be, sheet by sheet. */
function Differences({ report: { differences } }: { readonly report: MendReport }) {
  const layout = useLayout();
  const sheets = [...new Set(differences.map(({ sheet }) => sheet))];
  if (sheets.length === 0) return null;
  return (
    <section className={layout.tight}>
      <h2 className={layout.heading}>{texts.found}</h2>
      {sheets.map((sheet) => (
        <section key={sheet} className={layout.tight}>
          <h3 className={layout.small}>{texts.onSheet(sheet)}</h3>
          <ul className={layout.list}>
            {differences
              .filter((one) => one.sheet === sheet)
              .map(({ kind, count }) => (
                <li key={kind}>{texts.differences[kind](count)}</li>
              ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
