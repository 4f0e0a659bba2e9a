import { runTask, type Work } from './run-task.ts';

/** Takes the child list out of the file, as the user has just said to be sure of. */
export async function wipeList(work: Work): Promise<void> {
  await runTask(work, 'wipeList', work.flows.wipeList, (report) => ({ type: 'listWiped', report }));
}

/** Leaves the child list for now. */
export async function leaveList(work: Work): Promise<void> {
  await runTask(work, 'leaveList', work.flows.leaveList, (workbook) => ({ type: 'workbookRead', workbook }));
}
