import type { Fase } from '../afspraak/fase.ts';
import type { Share } from '../aggregation/wilson.ts';
import { byName } from './by-name.ts';
import type { Cijfer } from './cijfer.ts';
import type { Terugkoppeling } from './terugkoppeling.ts';

/** One published row of a fase: an organisatie, or all those without a row of their own. */
export interface OrganisatieRow {
  readonly niveau: 'organisatie' | 'overige-organisaties';
  readonly id: string;
  readonly naam: string;
  /** By domein. */
  readonly shares: ReadonlyMap<string, Share>;
}

type RowCijfer = Extract<Cijfer, { niveau: OrganisatieRow['niveau'] }>;

/** The rows of a fase, alphabetical; the others together come last. Never in the order of their figures. */
export function organisatieRows({ cijfers }: Terugkoppeling, fase: Fase): readonly OrganisatieRow[] {
  const found = cijfers.filter(
    (one): one is RowCijfer =>
      (one.niveau === 'organisatie' || one.niveau === 'overige-organisaties') && one.fase === fase,
  );
  const rows = [...new Set(found.map(keyOf))].flatMap((key) => {
    const own = found.filter((one) => keyOf(one) === key);
    const [first] = own;
    if (first === undefined) return [];
    const { niveau, id, naam } = first;
    return [{ niveau, id, naam, shares: new Map(own.map((one) => [one.domein, one])) }];
  });
  const isRest = ({ niveau }: OrganisatieRow) => Number(niveau === 'overige-organisaties');
  const inOrder = byName<OrganisatieRow>(({ id }) => id);
  return rows.sort((a, b) => isRest(a) - isRest(b) || inOrder(a, b));
}

const keyOf = ({ niveau, id }: RowCijfer): string => `${niveau}/${id}`;
