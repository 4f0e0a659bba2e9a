import type { Fase } from '../afspraak/fase.ts';
import type { Share } from '../aggregation/wilson.ts';
import { byName } from './by-name.ts';
import type { Cijfer } from './cijfer.ts';
import type { Terugkoppeling } from './terugkoppeling.ts';

/** Rows into which a fase falls apart, and the one of all that have no row of their own. */
const kinds = {
  organisaties: { own: 'organisatie', rest: 'overige-organisaties' },
  locaties: { own: 'locatie', rest: 'overige-locaties' },
} as const;
type Kind = keyof typeof kinds;
type PartCijfer = Extract<Cijfer, { niveau: (typeof kinds)[Kind]['own' | 'rest'] }>;

/** One published row of a fase: an organisatie or locatie, or several without a row of their own. */
export interface FasePart {
  /** Several together. */
  readonly isRest: boolean;
  readonly id: string;
  readonly naam: string;
  /** By domein. */
  readonly shares: ReadonlyMap<string, Share>;
}

/** The rows of a fase, alphabetical; those of several come last. Never in the order of their figures. */
export function fasePartsOf(
  { cijfers }: Pick<Terugkoppeling, 'cijfers'>,
  fase: Fase,
  kind: Kind,
): readonly FasePart[] {
  const { own, rest } = kinds[kind];
  const found = cijfers.filter(
    (one): one is PartCijfer => (one.niveau === own || one.niveau === rest) && one.fase === fase,
  );
  const inOrder = byName<FasePart>(({ id }) => id);
  return [...new Set(found.map(keyOf))]
    .flatMap((key) => partOf(found.filter((one) => keyOf(one) === key)))
    .sort((a, b) => Number(a.isRest) - Number(b.isRest) || inOrder(a, b));
}

function partOf(cijfers: readonly PartCijfer[]): readonly FasePart[] {
  const [first] = cijfers;
  if (first === undefined) return [];
  const { niveau, id, naam } = first;
  const isRest = niveau === 'overige-organisaties' || niveau === 'overige-locaties';
  return [{ isRest, id, naam, shares: new Map(cijfers.map((one) => [one.domein, one])) }];
}

const keyOf = ({ niveau, id }: PartCijfer): string => `${niveau}/${id}`;
