import { topicOfCell } from '../../../addin/help/topic-of-cell.ts';
import type { PaneState } from '../../../addin/taskpane/state/pane-state.ts';
import { stepsOf } from '../../../addin/texts/sheets.ts';
import * as ex from './examples.ts';
import { after, checked, coordinator, prepared } from './pane-stages.ts';

const startmaand = topicOfCell({ table: 'Kinderen', heading: 'Startmaand' }, ex.form.shape);
const factor = topicOfCell({ table: 'Toelichting', heading: 'Wat helpt?' }, ex.form.shape);
const [first, second] = stepsOf('invoegtoepassing');
const asked = (rule: string) => ({ type: 'explanationAsked', id: rule, opener: 'uitleg-0' }) as const;

/** States in which something is explained. */
export const helpStates: Readonly<Record<string, PaneState>> = {
  help: after(coordinator, { type: 'opened', screen: 'help' }),
  'help: in a cell': after(coordinator, { type: 'opened', screen: 'help' }, { type: 'stood', topic: factor }),
  'start: in a cell': after(coordinator, { type: 'stood', topic: startmaand }),
  'start: after a check': after(
    checked,
    {
      type: 'checked',
      result: {
        findings: ex.findings,
        ...ex.inList(14),
        steps: [
          { ...first!, stand: 'Klaar' },
          { ...second!, stand: '7 van 14 kinderen klaar, 7 fouten' },
        ],
      },
    },
    { type: 'opened', screen: 'start' },
  ),
  'check: in a cell': after(checked, { type: 'stood', topic: startmaand }),
  'check: a rule is explained': after(checked, asked('K-08')),
  'check: back from an explanation': after(checked, asked('K-08'), { type: 'explanationLeft' }),
  'submit: a rule is explained': after(prepared, asked('T-01')),
};
