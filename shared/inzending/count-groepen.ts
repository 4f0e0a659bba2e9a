import type { DomeinId } from '../afspraak/domein.ts';
import type { Groep } from '../afspraak/fase.ts';
import type { Doelgroepkind } from './doelgroepkind.ts';
import type { Combinatie, Deelname, DomeinTelling, GroepTellingVolledig } from './inzending.ts';
import { groepenIn } from './groepen-in.ts';
import type { ListShape } from './kinderen-columns.ts';
import type { Reden } from './oordeel.ts';

/**
 * Counts per actual groep, in the order of the fase. A groep without doelgroepkinderen is absent: there is nothing
 * to say of it. `kinderen` is 0 where no total is known.
 * @param totals number of all children per groep, doelgroepkind or not
 */
export function countGroepen(
  kinderen: readonly Doelgroepkind[],
  shape: ListShape,
  totals: ReadonlyMap<Groep, number>,
): readonly GroepTellingVolledig[] {
  return groepenIn(shape)
    .map((groep) => ({ groep, own: kinderen.filter((kind) => kind.groep === groep) }))
    .filter(({ own }) => own.length > 0)
    .map(({ groep, own }) => ({
      groepen: [groep],
      kinderen: totals.get(groep) ?? 0,
      doelgroepkinderen: own.length,
      omvang: 'volledig',
      domeinen: shape.domeinen.map(({ domein }) => countDomein(own, domein)),
      ...(shape.fase === 'vroegschool' ? { deelname: countDeelname(own) } : {}),
      combinatie: countCombinatie(own, shape.domeinen.length),
    }));
}

function countDomein(kinderen: readonly Doelgroepkind[], domein: DomeinId): DomeinTelling {
  const judged = (oordeel: string) => kinderen.filter((kind) => kind.oordelen.get(domein) === oordeel);
  const notJudged = judged('nietTeBeoordelen');
  const becauseOf = (reden: Reden) => notJudged.filter((kind) => kind.reden === reden).length;
  return {
    domein,
    voldoende: judged('voldoende').length,
    onvoldoende: judged('onvoldoende').length,
    nietTeBeoordelen: notJudged.length,
    redenen: {
      teKort: becauseOf('teKort'),
      eenMeting: becauseOf('eenMeting'),
      veelAfwezig: becauseOf('veelAfwezig'),
      anderVolgsysteem: becauseOf('anderVolgsysteem'),
      overig: becauseOf('overig'),
    },
    ondersteuning: judged('onvoldoende').filter((kind) => kind.hulp.has(domein)).length,
  };
}

function countDeelname(kinderen: readonly Doelgroepkind[]): Deelname {
  const said = (answer: keyof Deelname) => kinderen.filter((kind) => kind.deelname === answer).length;
  return { ja: said('ja'), nee: said('nee'), onbekend: said('onbekend') };
}

function countCombinatie(kinderen: readonly Doelgroepkind[], domeinen: number): Combinatie {
  const complete = kinderen
    .map(({ oordelen }) => [...oordelen.values()])
    .filter((oordelen) => !oordelen.includes('nietTeBeoordelen'));
  const times = complete.map((oordelen) => oordelen.filter((one) => one === 'voldoende').length);
  return {
    volledig: complete.length,
    histogram: Array.from({ length: domeinen + 1 }, (_, k) => times.filter((one) => one === k).length),
  };
}
