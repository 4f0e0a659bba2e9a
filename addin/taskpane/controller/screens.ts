import { hasSeveralLocaties } from '../state/rechten.ts';
import type { Screen } from '../state/screen.ts';
import { loadAfspraken } from './afspraak.ts';
import { loadFeedback } from './feedback.ts';
import { check, loadForms } from './form.ts';
import { loadUitvragen } from './gemeente.ts';
import { loadLocaties } from './locaties.ts';
import { loadPost } from './post.ts';
import { planRepairs } from './repair.ts';
import { runTask, type Work } from './run-task.ts';
import { prepare } from './sending.ts';
import { ensureSession } from './session.ts';

/** Reads the workbook again: the user may have opened, mended or cleared something. */
const readWorkbook = (work: Work) =>
  runTask(work, 'readState', work.flows.readState, (workbook) => ({ type: 'workbookRead', workbook }));

const signedIn = (load: (work: Work) => Promise<unknown>) => async (work: Work) => {
  if (await ensureSession(work, true)) await load(work);
};

/**
 * What is learned behind a screen that is shown already, while the user can go on: who that is, and how the form and
 * the other own locaties stand at the gemeente. A server that does not answer is no matter here.
 */
export async function learnBehind(work: Work): Promise<void> {
  const { flows, store, onBug } = work;
  if (!(await ensureSession(work, false))) return;
  const before = store.state().workbook;
  if (before?.kind === 'formulier') {
    const asked = await flows.askState().catch(onBug);
    if (asked?.ok === true) store.dispatch({ type: 'standingLearned', before, now: asked.value });
  }
  if (hasSeveralLocaties(store.state().session)) await learnOwnRespons(work);
}

async function learnOwnRespons({ flows, store, onBug }: Work): Promise<void> {
  const asked = await flows.readOwnRespons().catch(onBug);
  store.dispatch({ type: 'ownResponsLearned', own: asked?.ok === true ? asked.value : undefined });
}

async function loadRepair(work: Work): Promise<void> {
  const read = await readWorkbook(work);
  if (read?.value.kind === 'formulier' || read?.value.kind === 'beschadigd') await planRepairs(work);
}

/** Whether there is a list to wipe is known of the server, where the file was not opened since. */
async function loadWipe(work: Work): Promise<void> {
  const read = await readWorkbook(work);
  const isKnown = read?.value.kind === 'formulier' && read.value.kinderlijst !== undefined;
  if (read?.value.kind === 'formulier' && !isKnown) await learnBehind(work);
}

/** What each screen needs before it can be shown. */
export const loaders: Readonly<Record<Screen, (work: Work) => Promise<unknown>>> = {
  start: readWorkbook,
  newForm: signedIn(loadForms),
  check,
  submit: (work) => prepare(work),
  feedback: signedIn(async (work) => {
    if ((await readWorkbook(work)) !== undefined) await loadFeedback(work);
  }),
  uitvraag: signedIn(loadUitvragen),
  uitnodigingen: signedIn(async (work) => {
    await loadUitvragen(work);
    await loadPost(work);
  }),
  respons: signedIn(loadUitvragen),
  locaties: signedIn(loadLocaties),
  afspraak: signedIn(loadAfspraken),
  repair: loadRepair,
  wipe: loadWipe,
  help: () => Promise.resolve(),
};
