import { runTask, type Work } from './run-task.ts';
import { ensureSession } from './session.ts';
import { loadForms, mendLook } from './form.ts';

/** Looks what is missing. A form that does not know for which locatie it is, is asked for that first. */
export async function planRepairs(work: Work): Promise<void> {
  const planned = await plan(work);
  if (planned?.value.asksForm !== true || !(await ensureSession(work, true))) return;
  if (work.store.state().forms === undefined) await loadForms(work);
  // With one possibility there is nothing to choose.
  if (work.store.state().choice !== undefined) await plan(work);
}

const plan = (work: Work) => {
  const { choice, repair } = work.store.state();
  return runTask(
    work,
    'planRepairs',
    () => work.flows.planRepairs({ chosen: repair.chosen, ...(choice && { choice }) }),
    (preview) => ({ type: 'repairPlanned', preview }),
  );
};

/** Does what the user agreed to; then the look of the form is put back, as it is for a form that lacks nothing. */
export async function repair(work: Work): Promise<void> {
  const { preview } = work.store.state().repair;
  if (preview === undefined) return;
  const done = await runTask(
    work,
    'repair',
    () => work.flows.repair(preview),
    (report) => ({ type: 'repaired', report }),
  );
  if (done === undefined) return;
  const read = () => work.flows.readState();
  await runTask(work, 'readState', read, (workbook) => ({ type: 'workbookRead', workbook }));
  await mendLook(work, { tells: true });
}
