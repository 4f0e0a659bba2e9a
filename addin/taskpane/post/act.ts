import type { ContactWijziging } from '../../../shared/contract/uitnodiging-messages.ts';
import type { Outcome } from '../../flows/outcome.ts';
import type { ReadPost } from '../../flows/post.ts';
import { runTask, type Work } from '../controller/run-task.ts';
import { loadPost } from '../controller/post.ts';
import { drafted } from '../state/drafts.ts';
import type { PaneEvent } from '../state/pane-event.ts';
import type { AskedRonde, PostWork } from '../state/post-work.ts';

export const moved = (change: Partial<PostWork>): PaneEvent => ({ type: 'postMoved', change });

/** Asks first: mail cannot be taken back. The number is made here, so that asking again sends nothing twice. */
export const asked = (wish: Omit<AskedRonde, 'opdracht'>): PaneEvent =>
  moved({ asking: { ...wish, opdracht: crypto.randomUUID() }, done: undefined });

/** Sends what the user has just said yes to. */
export async function sendAsked(work: Work): Promise<void> {
  const { key, post } = work.store.state().gemeenteWork;
  const wish = post?.asking;
  if (key === undefined || wish === undefined) return;
  const sent = await runTask(
    work,
    'sendRonde',
    () => work.flows.sendRonde(key, wish),
    (ronde) => moved({ asking: undefined, done: { kind: 'sent', soort: wish.soort, ronde } }),
  );
  if (sent !== undefined) await loadPost(work);
}

/** @param draft where the address waited that is kept now */
export async function saveAddress(work: Work, wijziging: ContactWijziging, draft: string): Promise<void> {
  const saved = await change(work, 'saveContact', 'address', (read) =>
    work.flows.saveContact(read.key, wijziging),
  );
  if (saved) work.store.dispatch(drafted({ [draft]: undefined }));
}

export const withdrawInvitation = (work: Work, uitnodigingId: string): Promise<boolean> =>
  change(work, 'withdrawUitnodiging', 'withdrawn', (read) =>
    work.flows.withdrawUitnodiging(read.key, uitnodigingId),
  );

export const endRight = (work: Work, toegangId: string): Promise<boolean> =>
  change(work, 'withdrawToegang', 'ended', (read) => work.flows.withdrawToegang(read.key, toegangId));

/** Whether it was done. */
async function change(
  work: Work,
  task: 'saveContact' | 'withdrawUitnodiging' | 'withdrawToegang',
  kind: 'address' | 'withdrawn' | 'ended',
  run: (read: ReadPost) => Promise<Outcome<ReadPost>>,
): Promise<boolean> {
  const read = work.store.state().gemeenteWork.post?.read;
  if (read === undefined) return false;
  const changed = await runTask(
    work,
    task,
    () => run(read),
    (now) => moved({ read: now, done: { kind } }),
  );
  return changed !== undefined;
}
