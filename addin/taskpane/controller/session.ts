import type { Mij } from '../../../shared/contract/rechten.ts';
import type { SignInHow } from '../../api/auth.ts';
import { done, type Outcome } from '../../flows/outcome.ts';
import { runTask, type Work } from './run-task.ts';

const signInFirst = ['niet-aangemeld', 'aanmelding-verlopen'];

/**
 * Whether somebody is signed in, after asking without bothering the user. `true` also when that is known already; a
 * server that cannot be reached is a problem on screens that need it, but not on one that works without.
 */
export async function ensureSession(work: Work, needed: boolean): Promise<boolean> {
  const { flows, store } = work;
  if (store.state().session.kind === 'in') return true;
  if (needed) {
    const read = await runTask(
      work,
      'whoAmI',
      () => askQuietly(work),
      (mij) => (mij === undefined ? { type: 'signedOut' } : { type: 'mijRead', mij }),
    );
    return read?.value !== undefined;
  }
  const mij = await flows.whoAmI().catch((error: unknown) => {
    work.onBug(error);
    return undefined;
  });
  if (mij === undefined) return false;
  if (mij.ok) store.dispatch({ type: 'mijRead', mij: mij.value });
  else if (signInFirst.includes(mij.failure.code)) store.dispatch({ type: 'signedOut' });
  return mij.ok;
}

/** Not being signed in is no failure here: the screen then asks to sign in. */
async function askQuietly({ flows }: Work): Promise<Outcome<Mij | undefined>> {
  const mij = await flows.whoAmI();
  if (!mij.ok && signInFirst.includes(mij.failure.code)) return done(undefined);
  return mij;
}

/** Lets the user sign in and reads what they may do. */
export async function signIn(work: Work, how?: SignInHow): Promise<boolean> {
  const { flows, store } = work;
  if ((await runTask(work, 'signIn', () => flows.signIn(how))) === undefined) return false;
  const read = await runTask(work, 'whoAmI', flows.whoAmI, (mij) => ({ type: 'mijRead', mij }));
  // Somebody else may sit here now: what the one before could see is not for them, and neither is what they may do.
  if (read === undefined) store.dispatch({ type: 'signedOut' });
  return read !== undefined;
}
