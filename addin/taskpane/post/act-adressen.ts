import type { AdressenPreview } from '../../flows/adressen.ts';
import { runTask, type Work } from '../controller/run-task.ts';
import { chosenGemeente } from '../state/chosen-gemeente.ts';
import { moved } from './act.ts';

/** Draws the sheet Adressen; `anew`: also where something stands on it that was not kept. */
export async function drawAdressen(work: Work, anew: boolean): Promise<void> {
  const gemeente = chosenGemeente(work.store.state());
  if (gemeente === undefined) return;
  await runTask(
    work,
    'showAdressen',
    () => work.flows.showAdressen(gemeente, { anew }),
    (drawn) =>
      drawn.kind === 'getekend'
        ? moved({ adressen: undefined, done: { kind: 'drawn' } })
        : moved({ adressen: { why: drawn.kind, preview: drawn.preview }, done: undefined }),
  );
}

/** Shows what the sheet would change. */
export async function readSheet(work: Work): Promise<void> {
  const gemeente = chosenGemeente(work.store.state());
  if (gemeente === undefined) return;
  await runTask(
    work,
    'readAdressen',
    () => work.flows.readAdressen(gemeente.gemeentecode),
    (preview) => moved({ adressen: { why: 'gelezen', preview }, done: undefined }),
  );
}

/** Keeps what the user has just seen. */
export async function keepAdressen(work: Work, preview: AdressenPreview): Promise<void> {
  const read = work.store.state().gemeenteWork.post?.read;
  if (read === undefined) return;
  const over = preview.wrong.length;
  await runTask(
    work,
    'saveAdressen',
    () => work.flows.saveAdressen(read.key, preview),
    (saved) =>
      saved.kind === 'anders'
        ? moved({ adressen: { why: saved.kind, preview: saved.preview } })
        : moved({
            read: saved.read,
            adressen: undefined,
            done: { kind: 'kept', aantal: saved.aantal, over },
          }),
  );
}
