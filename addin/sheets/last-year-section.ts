import { figuresOf, type LastYear } from '../../shared/inzending/last-year.ts';
import type { Jaar } from '../../shared/jaren/jaar.ts';
import { jaarLijnen, type JaarLijn } from '../../shared/jaren/jaar-lijnen.ts';
import { type RijJaren, rijJaren } from '../../shared/jaren/rij-jaren.ts';
import type { Change } from '../../shared/terugkoppeling/dialoog-facts.ts';
import { faseOf, type Locatie } from '../../shared/uitvraag/locatie.ts';
import { lastYearSheetTexts as texts } from '../texts/jaren.ts';
import { fasenTexts } from '../texts/terugkoppeling.ts';
import { chartNames } from './chart-names.ts';
import type { FeedbackColumn, FeedbackSection } from './feedback-section.ts';
import type { Passage } from './passages.ts';
import type { CellValue } from './sheet-model.ts';

/** What is known of the year before: what was published of it, and what the locatie itself sent. */
export interface YearBefore {
  /** Years of one meetmoment, the first one first, up to that of the document. */
  readonly reeks: readonly Jaar[];
  readonly lastYear: LastYear | undefined;
}

/** Two years of one domein that may be laid beside each other. */
interface Pair {
  readonly lijn: JaarLijn;
  readonly before: JaarLijn['punten'][number];
  readonly now: JaarLijn['punten'][number];
}

/** The figures of the fase in this year beside those of the one before; undefined where they are not compared. */
export function lastYearSection(
  locatie: Locatie,
  { reeks, lastYear }: YearBefore,
  table: string,
): FeedbackSection | undefined {
  const pairs = pairsOf(locatie, reeks).filter(({ now }) => !now.isNewSeries);
  if (pairs.length === 0) return undefined;
  const fase = fasenTexts.names[faseOf(locatie)];
  const own = ownBefore(reeks, lastYear);
  const row = ownRow(locatie, reeks);
  return {
    question: texts.question,
    reading: texts.reading(fase, pairs.filter(({ now }) => now.mayBeChance === false).map(naamOf)),
    chart: { name: chartNames.jaren, title: texts.chart(fase) },
    table,
    columns: columnsFor(fase, { hasOwn: own !== undefined, hasRow: row.size > 0 }),
    rows: pairs.map((pair) => rowOf(pair, own, row)),
  };
}

/** Why this year is not laid beside the one before, or with what care. */
export function lastYearPassage(locatie: Locatie, { reeks }: YearBefore): Passage {
  const sentences = pairsOf(locatie, reeks).flatMap(({ now }) => now.breuken.map(({ tekst }) => tekst));
  return { heading: texts.breaksHeading, lines: [...new Set(sentences)] };
}

/** The domeinen of which the figure of the fase is no longer what it was, more than by chance. */
export const changesOf = (locatie: Locatie, { reeks }: YearBefore): readonly Change[] =>
  pairsOf(locatie, reeks)
    .filter(({ now }) => now.mayBeChance === false)
    .map(({ lijn, before, now }) => ({
      naam: lijn.domein.naam,
      before: before.figure.share,
      now: now.figure.share,
    }));

function pairsOf(locatie: Locatie, reeks: readonly Jaar[]): readonly Pair[] {
  const last = reeks.at(-1)?.schooljaar;
  return jaarLijnen(reeks.slice(-2))
    .filter(({ fase }) => fase === faseOf(locatie))
    .flatMap((lijn) => {
      const [before, now] = lijn.punten;
      if (before === undefined || now === undefined || now.schooljaar !== last) return [];
      return [{ lijn, before, now }];
    });
}

const naamOf = ({ lijn }: Pair): string => lijn.domein.naam;

type Own = ReadonlyMap<string, string>;

/** '7 van 9' by domein: what the locatie sent itself, where that is of the same year. */
function ownBefore(reeks: readonly Jaar[], lastYear: LastYear | undefined): Own | undefined {
  const figures = figuresOf(lastYear);
  const isSame = lastYear?.koppeling === 'bekend' && lastYear.schooljaar === reeks.at(-2)?.schooljaar;
  if (!isSame || figures === undefined) return undefined;
  return new Map(
    figures.domeinen.map(({ domein, voldoende, onvoldoende }) => [
      domein,
      texts.numberOf(voldoende, voldoende + onvoldoende),
    ]),
  );
}

type Row = ReadonlyMap<string, RijJaren>;

/** The row of the own organisatie by domein, where it is the same row in both years; nothing where it has none. */
const ownRow = (locatie: Locatie, reeks: readonly Jaar[]): Row =>
  new Map(
    rijJaren(reeks)
      .filter(
        ({ fase, organisaties }) => fase === faseOf(locatie) && organisaties.join() === locatie.organisatieId,
      )
      .map((one) => [one.domein.domein, one]),
  );

interface Known {
  readonly hasOwn: boolean;
  readonly hasRow: boolean;
}

function columnsFor(fase: string, { hasOwn, hasRow }: Known): readonly FeedbackColumn[] {
  return [
    { heading: texts.domein, width: 112, style: 'strong' },
    ...(hasOwn ? [{ heading: texts.own, width: 80, style: 'count' } as const] : []),
    ...(hasRow
      ? ([
          { heading: texts.organisatieBefore, width: 80, style: 'count' },
          { heading: texts.organisatieNow, width: 80, style: 'count' },
        ] as const)
      : []),
    { heading: texts.countBefore(fase), width: 80, style: 'count' },
    {
      heading: texts.before(fase),
      width: 80,
      style: 'percentage',
      drawn: { name: texts.beforeName, look: 'second' },
    },
    { heading: texts.countNow(fase), width: 80, style: 'count' },
    {
      heading: texts.now(fase),
      width: 80,
      style: 'percentage',
      drawn: { name: texts.nowName, look: 'first' },
    },
    {
      heading: texts.target,
      width: 104,
      style: 'percentage',
      drawn: { name: texts.target, look: 'target' },
    },
    { heading: texts.difference, width: 132, style: 'cell' },
  ];
}

const rowOf = ({ lijn, before, now }: Pair, own: Own | undefined, row: Row): readonly CellValue[] => [
  lijn.domein.naam,
  ...(own ? [own.get(lijn.domein.domein) ?? ''] : []),
  ...(row.size > 0 ? organisatieCells(row.get(lijn.domein.domein)) : []),
  before.figure.number,
  before.figure.percentage,
  now.figure.number,
  now.figure.percentage,
  now.figure.streefpercentage ?? '',
  now.mayBeChance === true ? texts.chance : texts.more,
];

const organisatieCells = (one: RijJaren | undefined): readonly CellValue[] =>
  one === undefined ? ['', ''] : [one.before.number, one.now.number];
