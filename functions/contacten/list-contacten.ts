import type { Contact } from '../../shared/contract/uitnodiging-messages.ts';
import { requireRole, runners } from '../auth/rights.ts';
import type { KeptContact } from '../storage/contact-store.ts';
import type { Marked } from '../storage/marked.ts';
import type { UseCase } from '../use-case.ts';

/** The mail addresses of a gemeente: for those who run an uitvraag, and nobody else. */
export const listContacten: UseCase<'listContacten'> = async ({ path, caller }, { store }) => {
  requireRole(caller, path.gemeentecode, runners);
  return { contacten: present(await store.contacten.list(path.gemeentecode)) };
};

/** Without those that were taken away. */
export const present = (rows: readonly Marked<KeptContact>[]): Contact[] =>
  rows.flatMap(({ value: { rol, scope, adres } }) => (adres === undefined ? [] : [{ rol, scope, adres }]));
