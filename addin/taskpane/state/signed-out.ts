import type { Mij } from '../../../shared/contract/rechten.ts';
import type { Session } from './pane-state.ts';

/** Who is signed in, or was until the sign-in ended: what they were doing waits for them. */
export function lastUser(session: Session): Mij | undefined {
  if (session.kind === 'in') return session.mij;
  return session.kind === 'out' ? session.was : undefined;
}

/** The sign-in ended: a token gets old while somebody types. */
export function signedOut(session: Session): Session {
  const was = lastUser(session);
  return { kind: 'out', ...(was && { was }) };
}
