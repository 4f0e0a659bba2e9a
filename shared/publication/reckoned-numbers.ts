import { sum } from '../kernel/count.ts';

/**
 * Where a number of children comes from, the surest first.
 * - `verwacht`: what is expected now
 * - `eerder-verwacht`: what was expected the last time
 * - `vorige-cijfers`: the published row of that locatie alone
 * - `verdeeld`: an equal part of a published row of several locaties
 */
type Herkomst = 'verwacht' | 'eerder-verwacht' | 'vorige-cijfers' | 'verdeeld';

export interface Reckoned {
  readonly children: number;
  readonly herkomst: Herkomst;
}

/** What is read of a published document: `Terugkoppeling` fits it. */
interface Published {
  readonly cijfers: readonly {
    readonly niveau: string;
    readonly leden: readonly string[];
    readonly aantal: number;
  }[];
}

/** Children by locatie. */
type Numbers = ReadonlyMap<string, number>;

interface Sources {
  readonly expected: Numbers;
  readonly before: Numbers;
  readonly published: Published | undefined;
}

/** A published row without its outcomes: the fewest children that any domein has in it. */
interface SizedRow {
  readonly locaties: readonly string[];
  readonly size: number;
}

/** Of a fase or the gemeente as a whole nothing can be said of one locatie. */
const sharedLevels: readonly string[] = [
  'locatie',
  'overige-locaties',
  'organisatie',
  'overige-organisaties',
];

/** The number to reckon with for each of these locaties; absent where nothing is known of it. */
export function reckonedNumbers(
  locaties: readonly { readonly locatieId: string; readonly voorheen?: readonly string[] | undefined }[],
  { expected, before, published }: Sources,
): ReadonlyMap<string, Reckoned> {
  const rows = published === undefined ? [] : rowsOf(published);
  return new Map(
    locaties.flatMap(({ locatieId, voorheen = [] }) => {
      const ids = [locatieId, ...(voorheen.length === 1 ? voorheen : [])];
      const found =
        known(expected, [locatieId], 'verwacht') ??
        known(before, ids, 'eerder-verwacht') ??
        ids.map((id) => publishedOf(id, rows)).find((one) => one !== undefined);
      return found === undefined ? [] : [[locatieId, found] as const];
    }),
  );
}

function known(numbers: Numbers, ids: readonly string[], herkomst: Herkomst): Reckoned | undefined {
  const children = ids.map((id) => numbers.get(id)).find((one) => one !== undefined);
  return children === undefined ? undefined : { children, herkomst };
}

function rowsOf({ cijfers }: Published): readonly SizedRow[] {
  const rows = new Map<string, SizedRow>();
  for (const { niveau, leden, aantal } of cijfers) {
    if (!sharedLevels.includes(niveau)) continue;
    const key = leden.join();
    const size = Math.min(aantal, rows.get(key)?.size ?? aantal);
    rows.set(key, { locaties: [...new Set(leden.map((lid) => lid.split('/')[0] ?? lid))], size });
  }
  return [...rows.values()].sort((a, b) => a.locaties.length - b.locaties.length);
}

/** Of the smallest row that it is in; what others of that row have by themselves is theirs. */
function publishedOf(locatieId: string, rows: readonly SizedRow[]): Reckoned | undefined {
  const row = rows.find(({ locaties }) => locaties.includes(locatieId));
  if (row === undefined) return undefined;
  if (row.locaties.length === 1) return { children: row.size, herkomst: 'vorige-cijfers' };
  const alone = new Map(
    rows.flatMap(({ locaties: [only, ...others], size }) =>
      only === undefined || others.length > 0 ? [] : [[only, size] as const],
    ),
  );
  const rest = row.locaties.filter((one) => !alone.has(one)).sort();
  const left = Math.max(0, row.size - sum(row.locaties.map((one) => alone.get(one) ?? 0)));
  // The first ones get one more, so that together they are what was published.
  const more = rest.indexOf(locatieId) < left % rest.length ? 1 : 0;
  return { children: Math.floor(left / rest.length) + more, herkomst: 'verdeeld' };
}
