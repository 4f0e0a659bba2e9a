import type { WorkbookContents } from '../excel/workbook.ts';
import { workbookFailure } from '../texts/failures.ts';
import { failed, type Outcome } from './outcome.ts';
import type { Ports } from './ports.ts';
import { kindOf } from './workbook-kind.ts';

/**
 * Reads the workbook for a sheet of the gemeente. In the form of a locatie nothing is drawn, also where it is damaged:
 * whoever works for both would mail the list of all locaties along with it.
 */
export async function readGemeenteBook({
  workbook,
}: Pick<Ports, 'workbook'>): Promise<Outcome<WorkbookContents>> {
  const seen = await workbook.read();
  if (!seen.ok) return seen;
  const { kind } = kindOf(seen.value);
  return kind === 'formulier' || kind === 'beschadigd'
    ? failed(workbookFailure('bestand-van-locatie'))
    : seen;
}
