import * as z from 'zod/mini';
import { Rol } from '../../shared/contract/rechten.ts';
import { canonical } from '../../shared/kernel/canonical.ts';
import { IsoDateTime } from '../../shared/kernel/text.ts';
import type { KeyedHash } from '../keyed-hash.ts';

/** Who did what to what, and when: no count, no text, no name. */
export const AuditEvent = z.strictObject({
  moment: IsoDateTime,
  /** Keyed hash of the account. */
  actor: z.string(),
  rol: z.union([Rol, z.literal('beheer')]),
  action: z.enum([
    'bewaartermijn-begonnen',
    'bewaartermijn-toegepast',
    'cijfers-verwijderd',
    'inzending-verwijderd',
    'organisatie-verwijderd',
    'conclusies-bewaard',
    'conclusies-vrijgegeven',
    'contacten-gewijzigd',
    'deelname-gewijzigd',
    'afspraak-bewaard',
    'afspraak-stap',
    'afloop-begonnen',
    'heropening-achterhaald',
    'heropening-begonnen',
    'heropening-gevraagd',
    'heropening-geweigerd',
    'heropening-verleend',
    'heropening-voorbij',
    'inzending-geaccepteerd',
    'inzending-ingediend',
    'inzending-ingetrokken',
    'inzending-teruggegeven',
    'gemeente-bewaard',
    'herinnering-begonnen',
    'koppeling-afgewezen',
    'koppeling-voorgesteld',
    'register-begonnen',
    'register-gewijzigd',
    'toegang-gegeven',
    'toegang-ingetrokken',
    'tenant-geopend',
    'tenant-gesloten',
    'teruggave-begonnen',
    'uitnodiging-begonnen',
    'uitnodiging-gemaakt',
    'uitnodiging-ingetrokken',
    'uitvraag-gemaakt',
    'uitvraag-gepland',
    'uitvraag-stap-begonnen',
    'uitvraag-stap-klaar',
    'uitvraag-stap-afgebroken',
    'proefregels-gekozen',
    'weigering-begonnen',
    'vaststelling-geweigerd',
  ]),
  /** Key of what it was done to. */
  object: z.string(),
  versie: z.int(),
});
export type AuditEvent = z.infer<typeof AuditEvent>;

/** One row: its hash covers the event and the hash of the row before it. */
export const AuditRow = z.strictObject({ sequence: z.int(), event: AuditEvent, hash: z.string() });
export type AuditRow = z.infer<typeof AuditRow>;

/** Where a chain ends, so that taking rows off its end shows too. */
export const AuditHead = z.strictObject({ sequence: z.int(), hash: z.string() });
export type AuditHead = z.infer<typeof AuditHead>;

/**
 * Where a chain begins once older rows were removed: the last removed row, by its number and its hash. The seal is a
 * keyed hash of it, so that nobody without the key can shorten a chain.
 */
export const AuditCheckpoint = z.strictObject({
  sequence: z.int().check(z.minimum(1)),
  hash: z.string(),
  /** When rows were removed last. */
  moment: IsoDateTime,
  seal: z.string(),
});
export type AuditCheckpoint = z.infer<typeof AuditCheckpoint>;

export const chainStart: AuditHead = { sequence: 0, hash: '' };

export function link(head: AuditHead, event: AuditEvent, hash: KeyedHash): AuditRow {
  const sequence = head.sequence + 1;
  return { sequence, event, hash: hash(canonical({ previous: head.hash, sequence, event })) };
}

/** The place at which a chain is cut off: after this row. */
export function checkpointAt(
  { sequence, hash: last }: Pick<AuditRow, 'sequence' | 'hash'>,
  moment: string,
  hash: KeyedHash,
): AuditCheckpoint {
  return { sequence, hash: last, moment, seal: hash(canonical({ sequence, hash: last, moment })) };
}

/**
 * Sequence number of the first row that is changed, missing or out of place, or of a checkpoint that is not ours;
 * `undefined` for a whole chain.
 * @public for whoever verifies what was written
 */
export function firstBrokenLink(
  rows: readonly AuditRow[],
  head: AuditHead,
  hash: KeyedHash,
  checkpoint?: AuditCheckpoint,
): number | undefined {
  let at: AuditHead = chainStart;
  if (checkpoint) {
    const { seal } = checkpointAt(checkpoint, checkpoint.moment, hash);
    if (seal !== checkpoint.seal) return checkpoint.sequence;
    at = checkpoint;
  }
  // What a removal that was broken off left before the checkpoint is on its way out.
  for (const row of rows.filter(({ sequence }) => sequence > (checkpoint?.sequence ?? 0))) {
    const expected = link(at, row.event, hash);
    if (row.sequence !== expected.sequence || row.hash !== expected.hash) return expected.sequence;
    at = expected;
  }
  return at.sequence === head.sequence && at.hash === head.hash ? undefined : at.sequence + 1;
}
