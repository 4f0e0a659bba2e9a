import type { Terugkoppeling } from '../../shared/terugkoppeling/terugkoppeling.ts';
import type { Uitvraag } from '../../shared/uitvraag/uitvraag.ts';
import type { Ports } from './ports.ts';

/**
 * The figures of the newest uitvraag that has some, or those of the one that is named. Only to look ahead: where they
 * cannot be read, everything else can be done all the same.
 */
export async function readPublished(
  client: Ports['client'],
  uitvragen: readonly Uitvraag[],
  named?: string,
): Promise<Terugkoppeling | undefined> {
  const those = uitvragen.filter(({ release }) => release !== undefined);
  const wanted = those.find(({ uitvraagId }) => uitvraagId === named) ?? those[0];
  if (wanted === undefined) return undefined;
  const { gemeentecode, uitvraagId } = wanted;
  const read = await client.call('readTerugkoppeling', { path: { gemeentecode, uitvraagId } });
  return read.ok ? read.value : undefined;
}
