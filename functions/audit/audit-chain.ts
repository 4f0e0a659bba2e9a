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

export const chainStart: AuditHead = { sequence: 0, hash: '' };

export function link(head: AuditHead, event: AuditEvent, hash: KeyedHash): AuditRow {
  const sequence = head.sequence + 1;
  return { sequence, event, hash: hash(canonical({ previous: head.hash, sequence, event })) };
}

/**
 * Sequence number of the first row that is changed, missing or out of place; `undefined` for a whole chain.
 * @public for whoever verifies what was written
 */
export function firstBrokenLink(
  rows: readonly AuditRow[],
  head: AuditHead,
  hash: KeyedHash,
): number | undefined {
  let at = chainStart;
  for (const row of rows) {
    const expected = link(at, row.event, hash);
    if (row.sequence !== expected.sequence || row.hash !== expected.hash) return expected.sequence;
    at = expected;
  }
  return at.sequence === head.sequence && at.hash === head.hash ? undefined : at.sequence + 1;
}
