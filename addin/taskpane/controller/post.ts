import { runTask, type Work } from './run-task.ts';

/** Reads whom the gemeente writes to in the uitvraag that was chosen. */
export async function loadPost(work: Work): Promise<void> {
  const { key } = work.store.state().gemeenteWork;
  if (key === undefined) return;
  await runTask(
    work,
    'readPost',
    () => work.flows.readPost(key),
    (read) => ({ type: 'postMoved', change: { read } }),
  );
}
