import type { Ontvangstbewijs } from '../../shared/inzending/ontvangstbewijs.ts';
import type { FormContext } from '../../shared/inzending/form.ts';
import type { KeptSending } from '../sending/kept-sending.ts';
import { done, type Outcome } from './outcome.ts';
import type { Ports } from './ports.ts';

/** Path of one inzending of the form. */
export const inzendingPath = ({ uitvraag, locatie }: FormContext, inzendingId: string) => ({
  gemeentecode: uitvraag.gemeentecode,
  uitvraagId: uitvraag.uitvraagId,
  locatieId: locatie.locatieId,
  inzendingId,
});

/** Asks the server whether an inzending arrived; undefined when it did not. */
export async function arrived(
  { client }: Ports,
  context: FormContext,
  inzendingId: string,
): Promise<Outcome<Ontvangstbewijs | undefined>> {
  const answer = await client.call('readOntvangstbewijs', { path: inzendingPath(context, inzendingId) });
  return !answer.ok && answer.failure.code === 'niet-gevonden' ? done(undefined) : answer;
}

/**
 * Number for data with this hash. Equal data keep their number as long as nobody sent anything after them, so that
 * sending twice stores once, also from two copies of a file that was set ready; other data get a new one.
 * @param vorige what stands at the server, as far as is known
 */
export function idFor(
  hash: string,
  {
    kept,
    vorige,
    newId,
  }: {
    readonly kept: KeptSending;
    readonly vorige: Ontvangstbewijs | undefined;
    readonly newId: () => string;
  },
): string {
  const { pending, ready, sent } = kept;
  // A number that arrived is of no use for sending once more.
  const unsent = ready?.inzendingId === sent?.inzendingId ? undefined : ready;
  const same = [pending, isStanding(kept, vorige) ? sent : undefined, unsent].find(
    (one) => one?.hash === hash,
  );
  return same?.inzendingId ?? newId();
}

/** Whether what was sent last stands at the server and counts: otherwise the same data make a version of their own. */
const isStanding = ({ sent, judged }: KeptSending, vorige: Ontvangstbewijs | undefined): boolean =>
  sent?.inzendingId === vorige?.inzendingId && judged?.inzendingId !== sent?.inzendingId;
