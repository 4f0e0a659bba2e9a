import type { Domein } from '../../shared/afspraak/domein.ts';
import { groepNames } from '../../shared/afspraak/fase.ts';
import { factorNames, type Factor } from '../../shared/inzending/factor.ts';
import type { FormContext } from '../../shared/inzending/form.ts';
import type {
  DomeinTelling,
  GroepTelling,
  Inzending,
  Toelichting,
} from '../../shared/inzending/inzending.ts';
import { groeimethodeNames, kindvolgsysteemNames } from '../../shared/inzending/kindvolgsysteem.ts';
import { redenNames } from '../../shared/inzending/oordeel.ts';
import { previewTexts as texts } from '../texts/preview.ts';
import type { PreviewLine } from './flows.ts';

const line = (label: string, value: string | number): PreviewLine => ({ label, value: String(value) });
const yesNo = (yes: boolean): string => (yes ? texts.yes : texts.no);

/** Everything that an inzending says, in the user's words: nothing is sent that is not here. */
export function previewOf(inzending: Inzending, { locatie, uitvraag }: FormContext): readonly PreviewLine[] {
  const { domeinen } = uitvraag.afspraak;
  const { kindvolgsysteem, kindvolgsysteemNaam, groeimethode, nulopgave } = inzending;
  return [
    line(texts.locatie, locatie.naam),
    line(texts.uitvraag, `${uitvraag.titel}, ${inzending.schooljaar}`),
    ...(nulopgave ? [line(texts.nulopgave, texts.yes)] : []),
    ...(kindvolgsysteem === undefined
      ? []
      : [line(texts.kindvolgsysteem, kindvolgsysteemNaam ?? kindvolgsysteemNames[kindvolgsysteem])]),
    ...(groeimethode === undefined ? [] : [line(texts.groeimethode, groeimethodeNames[groeimethode])]),
    ...inzending.groepen.flatMap((telling) => groepLines(telling, domeinen)),
    ...inzending.toelichtingen.flatMap((one) => toelichtingLines(one, domeinen)),
  ];
}

const nameIn = (domeinen: readonly Domein[], id: string): string =>
  domeinen.find(({ domein }) => domein === id)?.naam ?? id;

function groepLines(telling: GroepTelling, domeinen: readonly Domein[]): readonly PreviewLine[] {
  const groep = telling.groepen.map((one) => groepNames[one]).join(' en ');
  const outcome = telling.domeinen.map(({ domein, voldoende, onvoldoende, nietTeBeoordelen }) =>
    line(
      texts.domein(groep, nameIn(domeinen, domein)),
      texts.outcome(voldoende, onvoldoende, nietTeBeoordelen),
    ),
  );
  const head = [
    line(texts.kinderen(groep), telling.kinderen),
    line(texts.doelgroepkinderen(groep), telling.doelgroepkinderen),
  ];
  if (telling.omvang === 'beperkt') return [...head, ...outcome];
  const { deelname, combinatie } = telling;
  return [
    ...head,
    ...outcome,
    ...telling.domeinen.flatMap((one) => detailLines(groep, nameIn(domeinen, one.domein), one)),
    ...(deelname === undefined
      ? []
      : [line(texts.deelname(groep), texts.deelnameValue(deelname.ja, deelname.nee, deelname.onbekend))]),
    line(
      texts.combinatie(groep),
      combinatie.histogram.map((count, k) => texts.combinatieValue(k, count)).join(', '),
    ),
  ];
}

function detailLines(groep: string, domein: string, { redenen, ondersteuning }: DomeinTelling) {
  const given = redenNames
    .filter(([, reden], index) => redenNames.findIndex(([, other]) => other === reden) === index)
    .map(([text, reden]) => ({ text: reden === 'overig' ? 'overig' : text, count: redenen[reden] }))
    .filter(({ count }) => count > 0);
  return [
    ...(given.length === 0
      ? []
      : [line(texts.redenen(groep, domein), given.map(({ text, count }) => `${count} ${text}`).join(', '))]),
    line(texts.hulp(groep, domein), ondersteuning),
  ];
}

function toelichtingLines(
  { domein, bevorderend, belemmerend, tekst, watDoenWe, magDelen }: Toelichting,
  domeinen: readonly Domein[],
): readonly PreviewLine[] {
  const naam = nameIn(domeinen, domein);
  const factors = (ids: readonly Factor[]) => ids.map((id) => factorNames[id]).join(', ');
  return [
    line(texts.toelichting(naam, texts.factoren.bevorderend), factors(bevorderend)),
    line(texts.toelichting(naam, texts.factoren.belemmerend), factors(belemmerend)),
    line(texts.toelichting(naam, texts.tekst), tekst),
    line(texts.toelichting(naam, texts.watDoenWe), watDoenWe),
  ]
    .filter(({ value }) => value !== '')
    .concat(line(texts.toelichting(naam, texts.magDelen), yesNo(magDelen)));
}
