import type { Fase } from '../afspraak/fase.ts';
import type { Cijfer } from '../terugkoppeling/cijfer.ts';
import type { Terugkoppeling } from '../terugkoppeling/terugkoppeling.ts';
import type { Reader } from './attack-input.ts';
import type { RowName } from './leak.ts';
import { type ReleaseView, unitsOfLid } from './release-view.ts';

/** A published row as a relation: the units that it adds up, by key, and how many of their children are voldoende. */
interface RowSum {
  readonly names: readonly RowName[];
  readonly units: readonly string[];
  readonly voldoende: number;
}

/** The rows of one release and domein that a kring sees, and in which of them each unit stands. */
export interface RowSums {
  readonly rows: readonly RowSum[];
  readonly rowsOf: ReadonlyMap<string, readonly number[]>;
}

/** A number that a document says of a row: so many of its children are voldoende, or what else was asked of them. */
export type RowFigure = Pick<Cijfer, 'niveau' | 'id' | 'leden' | 'domein' | 'voldoende'> & {
  readonly fase?: Fase | undefined;
};

const rowNameOf = (release: number, kring: Reader['kring'], row: RowFigure): RowName => ({
  release,
  kring,
  niveau: row.niveau,
  ...(row.fase && { fase: row.fase }),
  id: row.id,
  domein: row.domein,
});

/** Who reads as a partner sees what is public too. */
const seenBy = (view: ReleaseView, kring: Reader['kring']): ReleaseView['documents'] =>
  view.documents.filter((one) => kring === 'partners' || one.kring === 'openbaar');

export const figuresIn = ({ cijfers }: Terugkoppeling, domein: string): readonly RowFigure[] =>
  cijfers.filter((row) => row.domein === domein);

/** The rows that somebody of this kring sees, each once; leden that do not exist are told elsewhere. */
export function rowSumsOf(
  view: ReleaseView,
  kring: Reader['kring'],
  figuresOf: (document: Terugkoppeling) => readonly RowFigure[],
): RowSums {
  const found = new Map<string, { names: RowName[]; units: readonly string[]; voldoende: number }>();
  for (const document of seenBy(view, kring)) {
    for (const row of figuresOf(document)) {
      const keys = row.leden.flatMap((lid) => unitsOfLid(view, lid) ?? []).map(({ key }) => key);
      const units = [...new Set(keys)].sort();
      const name = rowNameOf(view.release, document.kring, row);
      const same = found.get(`${row.voldoende} ${units.join(' ')}`);
      if (same !== undefined) same.names.push(name);
      else
        found.set(`${row.voldoende} ${units.join(' ')}`, { names: [name], units, voldoende: row.voldoende });
    }
  }
  const rows = [...found.values()];
  const rowsOf = new Map<string, number[]>();
  rows.forEach(({ units }, at) => {
    for (const key of units) rowsOf.set(key, [...(rowsOf.get(key) ?? []), at]);
  });
  return { rows, rowsOf };
}
