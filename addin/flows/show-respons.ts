import { responsSheet } from '../sheets/respons-sheet.ts';
import { drawBeside, type Drawn } from './draw-beside.ts';
import { readGemeenteBook } from './gemeente-book.ts';
import type { UitvraagKey } from './uitvraag-key.ts';
import type { Outcome } from './outcome.ts';
import type { Ports } from './ports.ts';

/** Draws the respons of an uitvraag in the workbook of the gemeente, as it stands now. */
export async function showRespons(
  ports: Ports,
  { gemeentecode, uitvraagId, gemeente }: UitvraagKey & { readonly gemeente: string },
): Promise<Outcome<Drawn>> {
  const seen = await readGemeenteBook(ports);
  if (!seen.ok) return seen;
  const respons = await ports.client.call('readRespons', { path: { gemeentecode, uitvraagId } });
  if (!respons.ok) return respons;
  return drawBeside(ports, seen.value, [responsSheet(respons.value, { gemeente, now: ports.now() })]);
}
