import type { Place } from '../../../shared/validation/finding.ts';
import type { MendWish } from '../../flows/mend-form.ts';
import { listed } from '../state/findings.ts';
import { runTask, type Work } from './run-task.ts';

export const loadForms = (work: Work) =>
  runTask(work, 'listForms', work.flows.listForms, (forms) => ({ type: 'formsListed', forms }));

/** Makes the chosen form and shows what the workbook has become. */
export async function makeForm(work: Work): Promise<void> {
  const { choice } = work.store.state();
  if (choice === undefined) return;
  const made = await runTask(
    work,
    'newForm',
    () => work.flows.newForm(choice),
    (workbook) => ({ type: 'formMade', workbook }),
  );
  if (made !== undefined) work.store.dispatch({ type: 'opened', screen: 'start' });
}

export const mendLook = (work: Work, wish?: MendWish) =>
  runTask(
    work,
    'mendLook',
    () => work.flows.mendLook(wish),
    (report) => ({ type: 'lookMended', report }),
  );

export const check = (work: Work) =>
  runTask(work, 'check', work.flows.check, (result) => ({ type: 'checked', result }));

/** Selects the cell of the finding with this number in the order of the list. */
export async function goToFinding(work: Work, index: number): Promise<void> {
  const { checked } = work.store.state();
  const finding = checked && listed(checked.result)[index];
  if (finding === undefined) return;
  work.store.dispatch({ type: 'findingChosen', index });
  await goTo(work, finding.place);
}

/** Selects a cell. The sending itself has none. */
export async function goTo(work: Work, place: Place): Promise<void> {
  if (place.table === 'Verzending') return;
  await runTask(
    work,
    'goTo',
    () => work.flows.goTo(place),
    (revealed) => ({ type: 'wentTo', revealed }),
  );
}
