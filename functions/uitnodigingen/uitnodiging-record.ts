import * as z from 'zod/mini';
import { UitnodigingId } from '../../shared/contract/uitnodiging-messages.ts';
import { Rol } from '../../shared/contract/rechten.ts';
import { MailAddress } from '../../shared/kernel/mail-address.ts';
import { Gemeentecode, IsoDate, IsoDateTime, Key } from '../../shared/kernel/text.ts';

/** Mails sent again that may each have arrived; more than this and only the last ones work. */
export const MOST_SECRETS = 8;

/**
 * A personal uitnodiging as it is kept: what it gives, to which address it went, and what became of it. The secret
 * itself stands in the mail alone.
 */
export const UitnodigingRecord = z.strictObject({
  uitnodigingId: UitnodigingId,
  gemeentecode: Gemeentecode,
  rol: Rol,
  /** Locaties of a coordinator, organisaties of a bestuurder, else the whole gemeente. */
  scopes: z.array(Key).check(z.minLength(1)),
  adres: MailAddress,
  madeAt: IsoDateTime,
  expiresAt: IsoDateTime,
  /** Last day of the right that it gives; absent: until that is withdrawn. */
  until: z.optional(IsoDate),
  /** `vervangen`: a newer one went to the same address. */
  status: z.enum(['open', 'gebruikt', 'ingetrokken', 'vervangen']),
  /**
   * Keyed hashes, one for each time that its mail was handed over. More than one only where nobody knows whether the
   * mail before arrived: then each link works, and the first that is used closes all.
   */
  secrets: z.array(z.string()).check(z.maxLength(MOST_SECRETS)),
  /** Keyed hash of the account that used it. */
  usedBy: z.optional(z.string()),
});
export type UitnodigingRecord = z.infer<typeof UitnodigingRecord>;

/** The gemeente stands in the id, so that whoever holds one needs no index to find it. */
export const gemeenteOf = (uitnodigingId: string): string => uitnodigingId.slice(0, 4);
