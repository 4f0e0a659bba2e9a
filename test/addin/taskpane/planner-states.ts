import type { PlannerBasis } from '../../../addin/flows/planner.ts';
import { changePlan, copyPlan, newPlan } from '../../../addin/taskpane/planner/begin-plan.ts';
import { changed } from '../../../addin/taskpane/planner/change-plan.ts';
import type { Planner } from '../../../addin/taskpane/planner/planner.ts';
import type { PaneState } from '../../../addin/taskpane/state/pane-state.ts';
import type { UitvraagStatus } from '../../../shared/uitvraag/uitvraag.ts';
import * as ex from './examples.ts';
import { plannerBasis } from './planner-examples.ts';
import { after, official, standing } from './pane-stages.ts';

const planningOf = (status: UitvraagStatus) => ({
  uitvraag: { ...ex.uitvraag(status), vakantieregio: 'midden' as const },
  invited: [{ locatieId: 'loc-1', verwacht: 12 }],
});

/** What somebody who plans knows, with the uitvraag of last year in this status. */
const basisOf = (status: UitvraagStatus): PlannerBasis => ({
  ...plannerBasis,
  planning: planningOf(status),
});

const shows = (planner: Planner, before = standing('concept')): PaneState =>
  after(before, { type: 'planned', planner });
const fresh = newPlan(plannerBasis);
const copy = copyPlan(basisOf('gesloten'), planningOf('gesloten'));
const change = (status: UitvraagStatus) => changePlan(basisOf(status), planningOf(status));

/** States in which the gemeente plans an uitvraag. */
export const plannerStates: Readonly<Record<string, PaneState>> = {
  'planner: no uitvraag yet': after(
    official,
    { type: 'opened', screen: 'uitvraag' },
    { type: 'uitvragenListed', uitvragen: [] },
  ),
  'planner: new': shows(fresh),
  'planner: a copy': shows(copy),
  'planner: in a holiday': shows(changed(copy, { closesOn: '2027-07-18' })),
  'planner: tried while wrong': shows({
    ...changed(fresh, { titel: '', peildatum: '2030-06-01', correctieTot: '' }),
    tried: true,
  }),
  'planner: no afspraak': shows(newPlan({ ...plannerBasis, afspraak: undefined })),
  'planner: no locaties': shows(newPlan({ ...plannerBasis, locaties: [] })),
  'planner: open uitvraag': shows(change('open'), standing('open')),
  'planner: closed uitvraag': shows(change('gesloten'), standing('gesloten')),
  'planner: somebody else was first': shows({
    ...changed(fresh, { titel: 'Onze monitor', closesOn: '' }),
    conflict: planningOf('concept'),
  }),
  'planner: being kept': after(shows(fresh), { type: 'started', task: 'savePlan' }),
};
