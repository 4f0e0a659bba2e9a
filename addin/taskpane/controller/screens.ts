import type { Screen } from '../state/screen.ts';
import { loadFeedback } from './feedback.ts';
import { check, loadForms } from './form.ts';
import { loadUitvragen } from './gemeente.ts';
import { runTask, type Work } from './run-task.ts';
import { prepare } from './sending.ts';
import { ensureSession } from './session.ts';

/** Reads the workbook again: the user may have opened, mended or cleared something. */
const readWorkbook = (work: Work) =>
  runTask(work, 'readState', work.flows.readState, (workbook) => ({ type: 'workbookRead', workbook }));

const signedIn = (load: (work: Work) => Promise<unknown>) => async (work: Work) => {
  if (await ensureSession(work, true)) await load(work);
};

/** What each screen needs before it can be shown. */
export const loaders: Readonly<Record<Screen, (work: Work) => Promise<unknown>>> = {
  start: async (work) => {
    await readWorkbook(work);
    await ensureSession(work, false);
  },
  newForm: signedIn(loadForms),
  check,
  submit: signedIn(prepare),
  feedback: signedIn(async (work) => {
    if ((await readWorkbook(work)) !== undefined) await loadFeedback(work);
  }),
  uitvraag: signedIn(loadUitvragen),
  help: () => Promise.resolve(),
};
