import * as z from 'zod/mini';
import { Contact } from '../../shared/contract/uitnodiging-messages.ts';
import type { AuditEvent } from '../audit/audit-chain.ts';
import type { Marked, Outcome } from './marked.ts';

/** An address as it is kept: absent where it was taken away. */
export const KeptContact = z.strictObject({
  rol: Contact.shape.rol,
  scope: Contact.shape.scope,
  adres: z.optional(Contact.shape.adres),
});
export type KeptContact = z.infer<typeof KeptContact>;

/** The mail addresses that a gemeente gave. They stand with the gemeente and nowhere else. */
export interface ContactStore {
  list(gemeentecode: string): Promise<readonly Marked<KeptContact>[]>;
  /**
   * All of these with their audit row, or none; a mark that is empty stands for one that was not there. `conflict` when
   * one is no longer as it was read. At most {@link MOST_CONTACTS}.
   */
  save(gemeentecode: string, contacten: readonly Marked<KeptContact>[], event: AuditEvent): Promise<Outcome>;
}

export const MOST_CONTACTS = 90;
