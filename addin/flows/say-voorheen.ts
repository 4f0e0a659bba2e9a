import type { Preparation } from './flows.ts';
import { done, type Outcome } from './outcome.ts';
import type { Ports } from './ports.ts';

/** Tells the server which locatie of last year this one was; none: it took no part. What follows from it is prepared anew. */
export async function sayVoorheen(
  { client }: Ports,
  { gemeentecode, inzending }: Pick<Preparation, 'gemeentecode' | 'inzending'>,
  voorheen: readonly string[],
): Promise<Outcome<void>> {
  const { uitvraagId, locatieId } = inzending;
  const path = { gemeentecode, uitvraagId, locatieId };
  const answer = await client.call('chooseVoorheen', { path, body: { voorheen: [...voorheen] } });
  return answer.ok ? done(undefined) : answer;
}
