import type { Place } from '../../shared/validation/finding.ts';
import type { Revealed } from '../excel/workbook.ts';
import { workbookFailure } from '../texts/failures.ts';
import { locate } from './locate.ts';
import { failed, type Outcome } from './outcome.ts';
import type { Ports } from './ports.ts';
import { readForm } from './read-form.ts';

/** Selects the cell that a finding is about: looked up now, as rows may have moved since. */
export async function goTo({ workbook }: Ports, place: Place): Promise<Outcome<readonly Revealed[]>> {
  const open = await readForm(workbook);
  if (!open.ok) return open;
  const spot = locate(place, open.value);
  return spot === undefined ? failed(workbookFailure('plek-weg')) : workbook.select(spot);
}
