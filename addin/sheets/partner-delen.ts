import { FEWEST_CHILDREN } from '../../shared/afspraak/publicatiebeleid.ts';
import { factorNames } from '../../shared/inzending/factor.ts';
import type { Share } from '../../shared/aggregation/wilson.ts';
import { type FasePart, fasePartsOf } from '../../shared/terugkoppeling/fase-parts.ts';
import type { OwnFigures } from '../../shared/terugkoppeling/own-figures.ts';
import { cijferBeside, detailBeside } from '../../shared/terugkoppeling/rows-beside.ts';
import type { FactorTelling } from '../../shared/terugkoppeling/rij-detail.ts';
import type { Niveau } from '../../shared/terugkoppeling/cijfer.ts';
import type { Terugkoppeling } from '../../shared/terugkoppeling/terugkoppeling.ts';
import { numberWords } from '../../shared/terugkoppeling/share-words.ts';
import { faseOf } from '../../shared/uitvraag/locatie.ts';
import { dialoogTexts } from '../../shared/terugkoppeling/dialoog-texts.ts';
import { delenTexts as texts } from '../texts/partner.ts';
import { chartNames } from './chart-names.ts';
import type { FeedbackSection } from './feedback-section.ts';
import { tableNames } from './names.ts';
import type { Passage } from './passages.ts';

/** The fasen in the middle of a sentence. */
const plural = dialoogTexts.fasen;

/** The published rows of organisaties in the fase, beside each other; undefined where there are none. */
export const organisatiesSection = (document: Terugkoppeling, figures: OwnFigures) =>
  partsSection(document, figures, {
    parts: fasePartsOf(document, faseOf(figures.locatie), 'organisaties'),
    texts: texts.organisaties,
    ownId: figures.locatie.organisatieId,
    chart: chartNames.organisaties,
    table: tableNames.terugkoppelingOrganisaties,
  });

/** The same of locaties, where their organisatie lets partners see them. */
export const locatiesSection = (document: Terugkoppeling, figures: OwnFigures) =>
  partsSection(document, figures, {
    parts: fasePartsOf(document, faseOf(figures.locatie), 'locaties'),
    texts: texts.locaties,
    ownId: figures.locatie.locatieId,
    chart: chartNames.locaties,
    table: tableNames.terugkoppelingLocaties,
  });

interface Parts {
  readonly parts: readonly FasePart[];
  readonly texts: (typeof texts)['organisaties' | 'locaties'];
  readonly ownId: string;
  readonly chart: string;
  readonly table: string;
}

function partsSection(
  document: Terugkoppeling,
  { locatie }: OwnFigures,
  { parts, texts: words, ownId, chart, table }: Parts,
): FeedbackSection | undefined {
  if (parts.length === 0) return undefined;
  const fase = plural[faseOf(locatie)];
  const { domeinen } = document;
  const ofFase = domeinen.map(({ domein }) => cijferBeside(document, locatie, { niveau: 'fase', domein }));
  const say = (share: Share | undefined) => (share ? numberWords(share) : '');
  return {
    question: words.question(fase),
    reading: '',
    lead: texts.noRanking,
    chart: { name: chart, title: words.chart },
    table,
    columns: [
      { heading: words.naam, width: 130, style: 'strong' },
      ...domeinen.map(({ naam }) => ({ heading: naam, width: 80, style: 'count' }) as const),
    ],
    rows: [
      ...parts.map(({ isRest, id, naam, shares }) => [
        !isRest && id === ownId ? words.own(naam) : naam,
        ...domeinen.map(({ domein }) => say(shares.get(domein))),
      ]),
      ...(ofFase.some((one) => one !== undefined) ? [[texts.all(fase), ...ofFase.map(say)]] : []),
    ],
  };
}

/** What locaties of the fase name, the most named first; undefined where nothing was named often enough. */
export function factorenSection(
  { factoren = [] }: Terugkoppeling,
  { locatie }: OwnFigures,
): FeedbackSection | undefined {
  const own = factoren.filter(({ fase }) => fase === faseOf(locatie));
  const counted = (factor: FactorTelling['factor'], soort: FactorTelling['soort']) =>
    own.find((one) => one.factor === factor && one.soort === soort)?.locaties;
  const rows = [...new Set(own.map(({ factor }) => factor))].map((factor) => ({
    naam: factorNames[factor],
    helps: counted(factor, 'bevorderend'),
    hinders: counted(factor, 'belemmerend'),
  }));
  if (rows.length === 0) return undefined;
  const total = ({ helps = 0, hinders = 0 }: (typeof rows)[number]) => helps + hinders;
  const sorted = rows.sort((a, b) => total(b) - total(a) || a.naam.localeCompare(b.naam));
  const [factor, helps, hinders] = texts.factoren.headings;
  return {
    question: texts.factoren.question,
    reading: '',
    lead: texts.factoren.lead,
    chart: { name: chartNames.factoren, title: texts.factoren.chart },
    table: tableNames.terugkoppelingFactoren,
    columns: [
      { heading: factor, width: 130, style: 'strong' },
      { heading: helps, width: 80, style: 'number' },
      { heading: hinders, width: 80, style: 'number' },
    ],
    rows: sorted.map((row) => [row.naam, row.helps ?? '', row.hinders ?? '']),
  };
}

/** How rows were chosen, which are not there, and what a reader can and cannot find out. */
export function chosenPassage(document: Terugkoppeling, figures: OwnFigures): Passage {
  const { beleid, cijfers } = document;
  if (cijfers.length === 0) return { heading: texts.chosenHeading, lines: [] };
  const agreed = beleid.toestemming ?? [];
  return {
    heading: texts.chosenHeading,
    lines: [
      texts.chosen,
      texts.same,
      ...agreed.map((fase) => texts.agreed(plural[fase], FEWEST_CHILDREN)),
      ...(agreed.length > 0 ? [texts.agreedMeans] : []),
      ...organisatieLines(document, figures),
      ...absentLines(document, figures),
    ],
  };
}

function absentLines(document: Terugkoppeling, figures: OwnFigures): readonly string[] {
  const fase = faseOf(figures.locatie);
  const has = (...niveaus: readonly Niveau[]) =>
    document.cijfers.some(
      (one) => niveaus.includes(one.niveau) && (one.niveau === 'gemeente' || one.fase === fase),
    );
  return [
    ...(has('fase') ? [] : [texts.noFase(plural[fase])]),
    ...(has('organisatie', 'overige-organisaties') || !has('fase')
      ? []
      : [texts.noOrganisaties(plural[fase])]),
    ...(has('gemeente') ? [] : [texts.noGemeente]),
    ...(isHulpUntold(document, figures) ? [texts.noHulp] : []),
  ];
}

/** Nothing is told of help where a locatie could not send it; where nothing is known of the fase at all, nothing is said. */
const isHulpUntold = (document: Terugkoppeling, { locatie }: OwnFigures): boolean => {
  const domeinen = detailBeside(document, locatie, 'fase')?.domeinen ?? [];
  return domeinen.length > 0 && domeinen.every(({ ondersteuning }) => ondersteuning === undefined);
};

/** Where the own organisatie stands, and what colleagues can find out. */
function organisatieLines(document: Terugkoppeling, { locatie, own, others }: OwnFigures): readonly string[] {
  const rows = fasePartsOf(document, faseOf(locatie), 'organisaties');
  const hasRest = rows.some(({ isRest }) => isRest);
  const hasOwnRow = rows.some(({ isRest, id }) => !isRest && id === locatie.organisatieId);
  const isCounted = own !== undefined && !own.nulopgave;
  const isKnownInside = hasOwnRow || others.length > 0;
  return [
    ...(hasRest ? [texts.rest] : []),
    ...(hasRest && !hasOwnRow && isCounted ? [texts.ownInRest] : []),
    ...(isKnownInside && isCounted ? [texts.colleagues] : []),
  ];
}
