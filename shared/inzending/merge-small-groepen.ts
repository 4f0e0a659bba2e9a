import { sum } from '../kernel/count.ts';
import type {
  Combinatie,
  Deelname,
  DomeinTelling,
  GroepTelling,
  GroepTellingBeperkt,
  GroepTellingVolledig,
} from './inzending.ts';
import { Reden } from './oordeel.ts';

/** From this number of doelgroepkinderen on a row may carry detail. */
const MIN_FOR_DETAIL = 5;

export const isSmall = (doelgroepkinderen: number): boolean =>
  doelgroepkinderen > 0 && doelgroepkinderen < MIN_FOR_DETAIL;

/**
 * What may leave the workbook: a groep with 1 to 4 doelgroepkinderen is added to the other groep of the locatie; what
 * is small even then keeps the outcome per domein and nothing else. The other groep may be absent (no
 * doelgroepkinderen): then there is nothing to add, and the row names one groep.
 */
export function mergeSmallGroepen(groepen: readonly GroepTellingVolledig[]): readonly GroepTelling[] {
  const [first, ...others] = groepen;
  if (first === undefined) return [];
  if (!groepen.some(({ doelgroepkinderen }) => isSmall(doelgroepkinderen))) return groepen;
  const merged = others.reduce(add, first);
  return [isSmall(merged.doelgroepkinderen) ? outcomeOnly(merged) : merged];
}

function add(a: GroepTellingVolledig, b: GroepTellingVolledig): GroepTellingVolledig {
  return {
    groepen: [...a.groepen, ...b.groepen],
    kinderen: a.kinderen + b.kinderen,
    doelgroepkinderen: a.doelgroepkinderen + b.doelgroepkinderen,
    omvang: 'volledig',
    domeinen: a.domeinen.map((telling) => addDomein(telling, b.domeinen)),
    ...(a.deelname && b.deelname ? { deelname: addDeelname(a.deelname, b.deelname) } : {}),
    ...(a.combinatie && b.combinatie ? { combinatie: addCombinatie(a.combinatie, b.combinatie) } : {}),
  };
}

function addDomein(a: DomeinTelling, others: readonly DomeinTelling[]): DomeinTelling {
  const all = [a, ...others.filter(({ domein }) => domein === a.domein)];
  return {
    domein: a.domein,
    voldoende: sum(all.map((one) => one.voldoende)),
    onvoldoende: sum(all.map((one) => one.onvoldoende)),
    nietTeBeoordelen: sum(all.map((one) => one.nietTeBeoordelen)),
    redenen: Object.fromEntries(
      Reden.options.map((reden) => [reden, sum(all.map((one) => one.redenen[reden]))]),
    ) as DomeinTelling['redenen'],
    ondersteuning: sum(all.map((one) => one.ondersteuning)),
  };
}

const addDeelname = (a: Deelname, b: Deelname): Deelname => ({
  ja: a.ja + b.ja,
  nee: a.nee + b.nee,
  onbekend: a.onbekend + b.onbekend,
});

const addCombinatie = (a: Combinatie, b: Combinatie): Combinatie => ({
  volledig: a.volledig + b.volledig,
  histogram: a.histogram.map((count, k) => count + (b.histogram[k] ?? 0)),
});

/** A row as it may be sent of one to four children. */
export const outcomeOnly = ({
  groepen,
  kinderen,
  doelgroepkinderen,
  domeinen,
}: GroepTellingVolledig): GroepTellingBeperkt => ({
  groepen,
  kinderen,
  doelgroepkinderen,
  omvang: 'beperkt',
  domeinen: domeinen.map(({ domein, voldoende, onvoldoende, nietTeBeoordelen }) => ({
    domein,
    voldoende,
    onvoldoende,
    nietTeBeoordelen,
  })),
});
