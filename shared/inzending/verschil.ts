import type { Groep } from '../afspraak/fase.ts';
import type { Combinatie, GroepTelling, Inzending, Toelichting } from './inzending.ts';

/** What one value of an inzending is about: the form, a groep, a groep in one domein, words, or a reason. */
interface About {
  readonly part: 'formulier' | 'groep' | 'toelichting' | 'reden';
  readonly groepen?: readonly Groep[];
  readonly domein?: string;
  /** Name of the member; a reason has the rule and the place that it is about. */
  readonly what: string;
}

type Value = string | number | boolean | readonly string[];

/** A value that differs between two versions; absent where one of them does not have it. */
export interface Verschil extends About {
  readonly before?: Value;
  readonly after?: Value;
}

interface Leaf extends About {
  readonly value: Value;
}

/**
 * What a version says otherwise than another, in the order of the newer one, then what is only in the older. Who sends
 * the same once more gets an empty list: the version of the form, what it replaces and the declaration are no content.
 */
export function verschillen(before: Inzending, after: Inzending): readonly Verschil[] {
  const old = new Map(leavesOf(before).map((leaf) => [keyOf(leaf), leaf]));
  const now = new Map(leavesOf(after).map((leaf) => [keyOf(leaf), leaf]));
  const changed = [...now.values()].flatMap(({ value, ...about }) => {
    const earlier = old.get(keyOf(about))?.value;
    if (earlier === undefined) return [{ ...about, after: value }];
    return isSame(earlier, value) ? [] : [{ ...about, before: earlier, after: value }];
  });
  const gone = [...old.values()]
    .filter((leaf) => !now.has(keyOf(leaf)))
    .map(({ value, ...about }) => ({ ...about, before: value }));
  return [...changed, ...gone];
}

const keyOf = ({ part, groepen = [], domein = '', what }: About): string =>
  [part, groepen.join('+'), domein, what].join('|');

const isSame = (a: Value, b: Value): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Every value that an inzending says, one by one; what is left open is not there. */
function leavesOf(inzending: Inzending): readonly Leaf[] {
  const { nulopgave, kindvolgsysteem, kindvolgsysteemNaam, groeimethode, redenen } = inzending;
  const formulier = { nulopgave, kindvolgsysteem, kindvolgsysteemNaam, groeimethode };
  return [
    ...leaves({ part: 'formulier' }, formulier),
    ...inzending.groepen.flatMap(leavesOfGroep),
    ...inzending.toelichtingen.flatMap(leavesOfToelichting),
    ...redenen.map(({ regel, plaats, tekst }) => ({
      part: 'reden' as const,
      what: `${regel} ${plaats}`,
      value: tekst,
    })),
  ];
}

function leavesOfGroep(telling: GroepTelling): readonly Leaf[] {
  const { groepen, kinderen, doelgroepkinderen, omvang } = telling;
  const about = { part: 'groep', groepen } as const;
  const { deelname, combinatie } = omvang === 'volledig' ? telling : {};
  return [
    ...leaves(about, { kinderen, doelgroepkinderen, ...deelname }),
    ...telling.domeinen.flatMap(({ domein, ...counts }) => {
      const { redenen, ...others } = { redenen: {}, ...counts };
      return leaves({ ...about, domein }, { ...others, ...redenen });
    }),
    ...(combinatie === undefined ? [] : leavesOfCombinatie(about, combinatie)),
  ];
}

/** `volledig`, and `samen.k`: children who grew enough in k domeinen. */
const leavesOfCombinatie = (
  about: Omit<About, 'what'>,
  { volledig, histogram }: Combinatie,
): readonly Leaf[] =>
  leaves(about, {
    volledig,
    ...Object.fromEntries(histogram.map((count, domeinen) => [`samen.${domeinen}`, count])),
  });

const leavesOfToelichting = ({ domein, ...words }: Toelichting): readonly Leaf[] =>
  leaves({ part: 'toelichting', domein }, words).filter(({ value }) => value !== '' && !isEmpty(value));

const isEmpty = (value: Value): boolean => Array.isArray(value) && value.length === 0;

const leaves = (
  about: Omit<About, 'what'>,
  values: Readonly<Record<string, Value | undefined>>,
): readonly Leaf[] =>
  Object.entries(values).flatMap(([what, value]) => (value === undefined ? [] : [{ ...about, what, value }]));
