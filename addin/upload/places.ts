import { type Finding, placeName } from '../../shared/validation/finding.ts';
import type { CellPlace, FileWorkbook } from '../file/file-workbook.ts';
import { locate } from '../flows/locate.ts';
import { readForm } from '../flows/read-form.ts';

/** Where findings stand in the file, by the name of their place. What has no cell is left out. */
export async function placesOf(
  workbook: FileWorkbook,
  findings: readonly Pick<Finding, 'place'>[],
): Promise<ReadonlyMap<string, CellPlace>> {
  const open = await readForm(workbook);
  if (!open.ok) return new Map();
  const placeOf = workbook.places();
  return new Map(
    findings.flatMap(({ place }): readonly (readonly [string, CellPlace])[] => {
      const spot = locate(place, open.value);
      const found = spot === undefined ? undefined : placeOf(spot);
      return found === undefined ? [] : [[placeName(place), found]];
    }),
  );
}
