import { reeksTot } from '../../shared/jaren/reeks.ts';
import type { Jaar } from '../../shared/jaren/jaar.ts';
import type { UitvraagKey } from './uitvraag-key.ts';
import { done, type Outcome } from './outcome.ts';
import type { Ports } from './ports.ts';

/** The years up to that of an uitvraag, as they were published. */
export async function readReeks(
  { client }: Pick<Ports, 'client'>,
  { gemeentecode, uitvraagId }: UitvraagKey,
): Promise<Outcome<readonly Jaar[]>> {
  const listed = await client.call('listJaren', { path: { gemeentecode } });
  return listed.ok ? done(reeksTot(listed.value.jaren, uitvraagId)) : listed;
}
