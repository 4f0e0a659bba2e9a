import type { Ontvangstbewijs } from '../../shared/inzending/ontvangstbewijs.ts';
import type { FormContext } from '../../shared/inzending/form.ts';
import { done, type Outcome } from './outcome.ts';
import type { Ports } from './ports.ts';
import type { SendingRecord } from './sending-record.ts';

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
 * Number for the data that are about to be sent. Equal data keep their number as long as nobody sent anything after
 * them, so that sending twice stores once; other data get a new one.
 */
export function idFor(
  hash: string,
  {
    pending,
    sent,
    vorige,
    newId,
  }: {
    readonly pending: SendingRecord | undefined;
    readonly sent: SendingRecord | undefined;
    readonly vorige: Ontvangstbewijs | undefined;
    readonly newId: () => string;
  },
): string {
  if (pending?.hash === hash) return pending.inzendingId;
  const stands = sent?.hash === hash && sent.inzendingId === vorige?.inzendingId;
  return stands ? sent.inzendingId : newId();
}
