import { planningSheet } from '../sheets/planning-sheet.ts';
import { drawBeside, type Drawn } from './draw-beside.ts';
import { readGemeenteBook } from './gemeente-book.ts';
import type { UitvraagKey } from './uitvraag-key.ts';
import type { Outcome } from './outcome.ts';
import type { Ports } from './ports.ts';

/** Draws the planning of an uitvraag in the workbook of the gemeente. */
export async function showPlanning(
  ports: Ports,
  { gemeentecode, uitvraagId, gemeente }: UitvraagKey & { readonly gemeente: string },
): Promise<Outcome<Drawn>> {
  const seen = await readGemeenteBook(ports);
  if (!seen.ok) return seen;
  const [planning, register] = await Promise.all([
    ports.client.call('readPlanning', { path: { gemeentecode, uitvraagId } }),
    ports.client.call('listLocaties', { path: { gemeentecode } }),
  ]);
  if (!planning.ok) return planning;
  if (!register.ok) return register;
  return drawBeside(ports, seen.value, [planningSheet(planning.value, register.value, gemeente)]);
}
