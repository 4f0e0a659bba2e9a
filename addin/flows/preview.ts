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
import {
  groeimethodeNames,
  type Kindvolgsysteem,
  kindvolgsysteemNames,
} from '../../shared/inzending/kindvolgsysteem.ts';
import { redenNames } from '../../shared/inzending/oordeel.ts';
import { sum } from '../../shared/kernel/count.ts';
import { previewTexts as texts } from '../texts/preview.ts';
import type { PreviewLine, PreviewPart, PreviewTable } from './preview-part.ts';

const line = (label: string, value: string | number): PreviewLine => ({ label, value: String(value) });
const yesNo = (yes: boolean): string => (yes ? texts.yes : texts.no);

/**
 * Everything that an inzending says, in the user's words: nothing is sent that is not here. First the form, then each
 * row of counts with a table of its domeinen, then the toelichtingen.
 */
export function previewParts(inzending: Inzending, context: FormContext): readonly PreviewPart[] {
  const { domeinen } = context.uitvraag.afspraak;
  return [
    formulierPart(inzending, context),
    ...inzending.groepen.map((telling) => groepPart(telling, domeinen)),
    ...inzending.toelichtingen.map((one) => toelichtingPart(one, domeinen)),
  ];
}

function formulierPart(inzending: Inzending, { locatie, uitvraag }: FormContext): PreviewPart {
  const { kindvolgsysteem, kindvolgsysteemNaam, groeimethode, nulopgave } = inzending;
  return {
    about: 'formulier',
    title: texts.formulier,
    lines: [
      line(texts.locatie, locatie.naam),
      line(texts.uitvraag, `${uitvraag.titel}, ${inzending.schooljaar}`),
      ...(nulopgave ? [line(texts.nulopgave, texts.yes)] : []),
      ...(kindvolgsysteem === undefined
        ? []
        : [line(texts.kindvolgsysteem, systemName(kindvolgsysteem, kindvolgsysteemNaam))]),
      ...(groeimethode === undefined ? [] : [line(texts.groeimethode, groeimethodeNames[groeimethode])]),
      line(texts.sjabloonversie, inzending.sjabloonversie),
    ],
    tables: [],
  };
}

const systemName = (system: Kindvolgsysteem, naam: string | undefined): string =>
  [kindvolgsysteemNames[system], naam].filter((part) => part !== undefined).join(': ');

function groepPart(telling: GroepTelling, domeinen: readonly Domein[]): PreviewPart {
  const full = telling.omvang === 'volledig' ? telling : undefined;
  return {
    about: 'groep',
    title: telling.groepen.map((one) => groepNames[one]).join(' en '),
    lines: [
      line(texts.alle, telling.kinderen),
      line(texts.doelgroep, telling.doelgroepkinderen),
      ...(full?.deelname
        ? [line(texts.ve, texts.deelnameValue(full.deelname.ja, full.deelname.nee, full.deelname.onbekend))]
        : []),
      ...(full?.domeinen ?? []).flatMap((one) => {
        const given = reasonsIn(one);
        return given === '' ? [] : [line(texts.waarom(nameIn(domeinen, one.domein)), given)];
      }),
    ],
    tables: [
      growthTable(telling, domeinen),
      ...(full?.combinatie ? [togetherTable(full.combinatie.histogram, telling.doelgroepkinderen)] : []),
    ],
  };
}

/** One row a domein; extra help where it is sent. */
function growthTable(telling: GroepTelling, domeinen: readonly Domein[]): PreviewTable {
  const withHelp = telling.omvang === 'volledig';
  return {
    caption: texts.growth,
    head: [...texts.growthHead, ...(withHelp ? [texts.growthHelp] : [])],
    rows: telling.domeinen.map((one) => [
      nameIn(domeinen, one.domein),
      ...[one.voldoende, one.onvoldoende, one.nietTeBeoordelen].map(String),
      ...('ondersteuning' in one ? [String(one.ondersteuning)] : []),
    ]),
  };
}

/** How many children grow enough in how many domeinen, and how many are left out: not judged in every domein. */
function togetherTable(histogram: readonly number[], doelgroepkinderen: number): PreviewTable {
  const left = doelgroepkinderen - sum(histogram);
  return {
    caption: texts.together,
    head: [texts.togetherHead, ...histogram.map((_, domeinen) => String(domeinen))],
    rows: [[texts.togetherRow, ...histogram.map(String)]],
    ...(left > 0 ? { note: texts.togetherLeft(left, doelgroepkinderen) } : {}),
  };
}

const toelichtingPart = (toelichting: Toelichting, domeinen: readonly Domein[]): PreviewPart => ({
  about: 'toelichting',
  title: texts.toelichtingTitle(nameIn(domeinen, toelichting.domein)),
  lines: wordsOf(toelichting),
  tables: [],
});

/** What is said of a domein; what was left open is not there. */
function wordsOf({ bevorderend, belemmerend, tekst, watDoenWe, magDelen }: Toelichting) {
  const factors = (ids: readonly Factor[]) => ids.map((id) => factorNames[id]).join(', ');
  return [
    line(texts.words.bevorderend, factors(bevorderend)),
    line(texts.words.belemmerend, factors(belemmerend)),
    line(texts.words.tekst, tekst),
    line(texts.words.watDoenWe, watDoenWe),
  ]
    .filter(({ value }) => value !== '')
    .concat(line(texts.words.magDelen, yesNo(magDelen)));
}

/** The reasons that were given, with the number of children of each. */
function reasonsIn({ redenen }: DomeinTelling): string {
  const names = new Map(redenNames.map(([text, reden]) => [reden, reden === 'overig' ? reden : text]));
  return [...names]
    .filter(([reden]) => redenen[reden] > 0)
    .map(([reden, text]) => `${redenen[reden]} ${text}`)
    .join(', ');
}

const nameIn = (domeinen: readonly Domein[], id: string): string =>
  domeinen.find(({ domein }) => domein === id)?.naam ?? id;
