import type { ResponsRegel } from '../../shared/contract/uitvraag-messages.ts';
import type { Storing } from '../services.ts';
import type { UitvraagKey } from '../storage/uitvraag-store.ts';
import { lastAbout } from '../uitnodigingen/recipients.ts';

type MailResult = NonNullable<ResponsRegel['mail']>;

/**
 * By locatie: what came of the last message to its coordinator in an uitvraag, at the address that the gemeente has
 * now. A message that still waits says nothing yet.
 */
export async function mailResults(
  key: UitvraagKey,
  { store }: Storing,
): Promise<ReadonlyMap<string, MailResult>> {
  const [contacten, rows] = await Promise.all([
    store.contacten.list(key.gemeentecode),
    store.uitnodigingen.listBerichten(key.gemeentecode, key),
  ]);
  const berichten = rows.map(({ value }) => value);
  const found = new Map<string, MailResult>();
  for (const { value } of contacten) {
    const { rol, scope, adres } = value;
    if (rol !== 'coordinator' || adres === undefined) continue;
    const status = lastAbout({ rol, scope, adres, naam: '', compleet: false }, berichten)?.status;
    if (status === 'verstuurd' || status === 'niet-aangekomen') found.set(scope, status);
  }
  return found;
}
