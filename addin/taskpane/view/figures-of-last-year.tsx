import { sum } from '../../../shared/kernel/count.ts';
import { figuresOf } from '../../../shared/inzending/last-year.ts';
import type { Preparation } from '../../flows/flows.ts';
import { lastYearTexts as texts } from '../../texts/pane-last-year.ts';
import { domeinenOf } from '../correctie/domeinen-of.ts';
import type { PaneState } from '../state/pane-state.ts';
import { CountsTable } from './counts-table.tsx';
import { useLayout } from './layout.ts';

interface Props {
  readonly state: PaneState;
  readonly preparation: Preparation;
}

/** Own figures of last year beside those of now, per domein, for the groepen together; nothing where none are known. */
export function FiguresOfLastYear({ state, preparation: { before, inzending } }: Props) {
  const layout = useLayout();
  const then = figuresOf(before?.lastYear);
  if (then === undefined || before?.lastYear.koppeling !== 'bekend') return null;
  const nameOf = (id: string) => domeinenOf(state).find(({ domein }) => domein === id)?.naam ?? id;
  const now = inzending.groepen.flatMap(({ domeinen }) => domeinen);
  const rows = then.domeinen.map(({ domein, voldoende, onvoldoende }) => {
    const own = now.filter((one) => one.domein === domein);
    const grown = sum(own.map((one) => one.voldoende));
    const judged = grown + sum(own.map((one) => one.onvoldoende));
    return [nameOf(domein), texts.of(voldoende, voldoende + onvoldoende), texts.of(grown, judged)];
  });
  return (
    <div className={layout.quiet}>
      <CountsTable
        table={{ caption: texts.figures(before.lastYear.schooljaar), head: texts.figuresHead, rows }}
      />
    </div>
  );
}
