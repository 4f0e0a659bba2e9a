import type { Domein, DomeinId } from '../afspraak/domein.ts';
import type { Fase } from '../afspraak/fase.ts';
import type { DomeinTelling, GroepTelling, GroepTellingVolledig } from '../inzending/inzending.ts';
import { Reden } from '../inzending/oordeel.ts';
import { sum } from '../kernel/count.ts';
import type { DetailPart } from './detail-parts.ts';
import type { PublishedRow } from './published-rows.ts';
import type { RijDetail } from './rij-detail.ts';

type DomeinDetail = RijDetail['domeinen'][number];
type Has = (part: DetailPart) => boolean;

/**
 * What more is known of the children of one row than its figures.
 * @param parts those that may exist in each fase; a total has those that both may have
 */
export function rijDetailOf(
  { niveau, fase, id, members }: PublishedRow,
  domeinen: readonly Domein[],
  parts: ReadonlyMap<Fase, ReadonlySet<DetailPart>>,
): RijDetail {
  const fasen = fase === undefined ? [...new Set(members.map((unit) => unit.fase))] : [fase];
  const has: Has = (part) => fasen.every((one) => parts.get(one)?.has(part));
  const tellingen = members.map(({ telling }) => telling);
  const whole = tellingen.filter((one) => one.omvang === 'volledig');
  return {
    ...{ niveau, ...(fase && { fase }), id },
    kinderen: sum(tellingen.map(({ kinderen }) => kinderen)),
    doelgroepkinderen: sum(tellingen.map(({ doelgroepkinderen }) => doelgroepkinderen)),
    domeinen: domeinen.map(({ domein }) => domeinDetail(tellingen, domein, has)),
    ...(has(verdelingFor(niveau)) && { verdeling: verdelingOf(whole, domeinen.length) }),
    ...(has('deelname') && { deelname: deelnameOf(whole) }),
  };
}

const verdelingFor = (niveau: PublishedRow['niveau']): DetailPart =>
  niveau === 'gemeente' || niveau === 'fase' ? 'verdeling' : 'verdelingPerRij';

function domeinDetail(tellingen: readonly GroepTelling[], domein: DomeinId, has: Has): DomeinDetail {
  const all = tellingen.flatMap((row) => row.domeinen.filter((one) => one.domein === domein));
  const whole = all.filter((one): one is DomeinTelling => 'redenen' in one);
  const onvoldoende = sum(whole.map((one) => one.onvoldoende));
  const geregeld = sum(whole.map((one) => one.ondersteuning));
  return {
    domein,
    nietTeBeoordelen: sum(all.map((one) => one.nietTeBeoordelen)),
    ...(has('redenen') && { redenen: redenenOf(whole) }),
    ...(has('ondersteuning') && { ondersteuning: { onvoldoende, geregeld } }),
  };
}

const redenenOf = (whole: readonly DomeinTelling[]): Record<Reden, number> =>
  Object.fromEntries(
    Reden.options.map((reden) => [reden, sum(whole.map(({ redenen }) => redenen[reden]))]),
  ) as Record<Reden, number>;

/** Of the children judged in every domein; the last place of a histogram is every domein. */
function verdelingOf(
  whole: readonly GroepTellingVolledig[],
  domeinen: number,
): NonNullable<RijDetail['verdeling']> {
  const counted = whole.flatMap(({ combinatie }) => (combinatie ? [combinatie] : []));
  const grewIn = (k: number) => sum(counted.map(({ histogram }) => histogram[k] ?? 0));
  const aantal = sum(counted.map(({ volledig }) => volledig));
  const alle = grewIn(domeinen);
  const opEenNa = domeinen > 1 ? grewIn(domeinen - 1) : 0;
  return { aantal, alle, opEenNa, minder: aantal - alle - opEenNa };
}

function deelnameOf(whole: readonly GroepTellingVolledig[]): NonNullable<RijDetail['deelname']> {
  const counted = whole.flatMap(({ deelname }) => (deelname ? [deelname] : []));
  const add = (answer: 'ja' | 'nee' | 'onbekend') => sum(counted.map((one) => one[answer]));
  return { ja: add('ja'), nee: add('nee'), onbekend: add('onbekend') };
}
