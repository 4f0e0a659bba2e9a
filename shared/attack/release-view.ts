import type { Fase } from '../afspraak/fase.ts';
import { FEWEST_CHILDREN } from '../afspraak/publicatiebeleid.ts';
import type { Terugkoppeling } from '../terugkoppeling/terugkoppeling.ts';
import type { AttackedRelease, DetailCounts, UnitCounts } from './attack-input.ts';

/** A groep of a locatie, or two that are counted together: the smallest thing of which a count exists. */
export interface Unit {
  /** `locatieId/groepen`, which is not how a document names it. */
  readonly key: string;
  readonly locatieId: string;
  readonly organisatieId: string;
  readonly fase: Fase;
  readonly groepen: UnitCounts['groepen'];
}

/** What may be published, as the documents themselves print it; the strictest where they differ. */
interface PrintedPolicy {
  readonly minChildren: number;
  readonly minVoldoende: number;
  readonly toestemming: readonly Fase[];
}

/** One release in the form in which it is attacked. */
export interface ReleaseView {
  readonly release: number;
  readonly overridden: boolean;
  readonly documents: readonly Terugkoppeling[];
  readonly policy: PrintedPolicy;
  readonly domeinen: readonly string[];
  readonly units: ReadonlyMap<string, Unit>;
  readonly unitsOf: ReadonlyMap<string, readonly Unit[]>;
  /** Per domein and key. */
  readonly counts: ReadonlyMap<string, ReadonlyMap<string, UnitCounts>>;
  /** Per part and key. */
  readonly details: ReadonlyMap<string, ReadonlyMap<string, DetailCounts>>;
}

/** What a publication prints none of was made when this was the rule. Source: publication policy. */
const USUAL_MIN_VOLDOENDE = 3;

/** The strictest of what the documents print, and never less than any afspraak may agree on. */
function policyOf(documents: readonly Terugkoppeling[]): PrintedPolicy {
  const printed = documents.map(({ beleid }) => beleid);
  const [first, ...others] = printed.map(({ toestemming = [] }) => toestemming);
  return {
    minChildren: Math.max(FEWEST_CHILDREN, ...printed.map(({ minChildren }) => minChildren)),
    minVoldoende: Math.max(1, ...printed.map(({ minVoldoende }) => minVoldoende ?? USUAL_MIN_VOLDOENDE)),
    toestemming: (first ?? []).filter((fase) => others.every((fasen) => fasen.includes(fase))),
  };
}

const keyOf = ({ locatieId, groepen }: Pick<UnitCounts, 'locatieId' | 'groepen'>): string =>
  `${locatieId}/${groepen}`;

const unitOf = ({ locatieId, organisatieId, fase, groepen }: UnitCounts): Unit => ({
  key: keyOf({ locatieId, groepen }),
  locatieId,
  organisatieId,
  fase,
  groepen,
});

function grouped<T>(all: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const group = groups.get(keyOf(one));
    if (group === undefined) groups.set(keyOf(one), [one]);
    else group.push(one);
  }
  return groups;
}

/** Whether a document says itself that it replaced another although few children count otherwise. */
const saysWhy = ({ release, herzieningen = [] }: Terugkoppeling): boolean =>
  herzieningen.some((one) => one.release === release && one.ondanks !== undefined);

const keyed = <T extends Parameters<typeof keyOf>[0]>(
  groups: ReadonlyMap<string, readonly T[]>,
): ReadonlyMap<string, ReadonlyMap<string, T>> =>
  new Map([...groups].map(([name, all]) => [name, new Map(all.map((one) => [keyOf(one), one]))] as const));

export function viewOf({ documents, counts, details = [] }: AttackedRelease, at: number): ReleaseView {
  const units = new Map(counts.map((one) => [unitOf(one).key, unitOf(one)] as const));
  const perDomein = grouped(counts, ({ domein }) => domein);
  return {
    release: documents[0]?.release ?? at + 1,
    overridden: documents.some(saysWhy),
    documents,
    policy: policyOf(documents),
    domeinen: [...perDomein.keys()].sort(),
    units,
    unitsOf: grouped([...units.values()], ({ locatieId }) => locatieId),
    counts: keyed(perDomein),
    details: keyed(grouped(details, ({ part }) => part)),
  };
}

/** The units that a document means by one of its leden, or nothing where there is no such unit. */
export function unitsOfLid({ unitsOf }: ReleaseView, lid: string): readonly Unit[] | undefined {
  const [locatieId = '', groep] = lid.split('/');
  const all = unitsOf.get(locatieId);
  if (groep === undefined || all === undefined) return all;
  const found = all.filter(({ groepen }) => groepen === groep);
  return found.length === 0 ? undefined : found;
}

/** Units as a document names them: a locatie whose units are all there by its id alone. */
export function ledenOf({ unitsOf }: ReleaseView, units: readonly Unit[]): readonly string[] {
  const leden = [...grouped(units, ({ locatieId }) => locatieId)].flatMap(([locatieId, own]) =>
    own.length === unitsOf.get(locatieId)?.length ? [locatieId] : own.map(({ key }) => key),
  );
  return leden.sort();
}
