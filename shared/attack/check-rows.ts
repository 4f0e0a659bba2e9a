import type { Cijfer } from '../terugkoppeling/cijfer.ts';
import type { CheckedDocument } from './checked-document.ts';
import { fewestOf } from './consent.ts';
import type { Leak } from './leak.ts';
import { type ReleaseView, type Unit, unitsOfLid } from './release-view.ts';
import { told } from './told.ts';

/** The units of a row, each once; and what is wrong with its leden. */
function unitsOfRow(
  view: ReleaseView,
  { leden }: Cijfer,
): { units: readonly Unit[]; wrong: readonly string[] } {
  const found = leden.map((lid) => unitsOfLid(view, lid));
  const units = found.flatMap((one) => one ?? []);
  const wrong = [
    ...(found.includes(undefined) ? ['A lid of the row is no unit that counts.'] : []),
    ...(new Set(units).size < units.length ? ['A unit stands in the row twice.'] : []),
  ];
  return { units: [...new Set(units)], wrong };
}

/** How few children a row may be about: what holds for who has no figures of its own. */
export function fewestOfRow(view: ReleaseView, row: Cijfer): number {
  const counts = view.counts.get(row.domein) ?? new Map<string, never>();
  const moment = { view, counts, sums: { rows: [], rowsOf: new Map<string, never>() } };
  const { units } = unitsOfRow(view, row);
  return fewestOf(moment, units, { kring: 'openbaar', organisaties: [] }) ?? view.policy.minChildren;
}

function checkRow({ view, document }: CheckedDocument, row: Cijfer): readonly Leak[] {
  const { domein, leden, aantal, voldoende } = row;
  const { units, wrong } = unitsOfRow(view, row);
  const counted = units.reduce((sum, { key }) => sum + (view.counts.get(domein)?.get(key)?.aantal ?? 0), 0);
  const about = { domein, leden, kinderen: Math.min(aantal, counted), voldoende };
  const contradictions = [
    ...wrong,
    ...(aantal === counted ? [] : ['The row says another number of children than its leden have.']),
    ...(voldoende > aantal ? ['More children are voldoende than there are.'] : []),
  ];
  const small = about.kinderen < fewestOfRow(view, row);
  const few = voldoende < view.policy.minVoldoende;
  return [
    ...contradictions.map((detail) => told(document, 'tegenspraak', detail, about)),
    ...(small ? [told(document, 'klein', 'A row is about too few children.', about)] : []),
    ...(few ? [told(document, 'weinig', 'A row has too few children who are voldoende.', about)] : []),
  ];
}

/** Rows that are too small, have too few voldoende, or are not what they say. */
export const checkRows = (checked: CheckedDocument): readonly Leak[] =>
  checked.document.cijfers.flatMap((row) => checkRow(checked, row));
