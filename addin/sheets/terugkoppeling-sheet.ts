import type { EigenCijfers } from '../../shared/terugkoppeling/eigen-cijfers.ts';
import { type PartnerLine, partnerFeedback } from '../../shared/terugkoppeling/partner-feedback.ts';
import type { Terugkoppeling } from '../../shared/terugkoppeling/terugkoppeling.ts';
import { faseOf, type Locatie } from '../../shared/uitvraag/locatie.ts';
import { targetReading } from '../texts/feedback-reading.ts';
import { fasenTexts, terugkoppelingTexts as texts } from '../texts/terugkoppeling.ts';
import { chartNames } from './chart-names.ts';
import { fasenSection } from './fasen-section.ts';
import { feedbackPage } from './feedback-page.ts';
import type { FeedbackColumn, FeedbackSection } from './feedback-section.ts';
import { lastYearPassage, lastYearSection, type YearBefore } from './last-year-section.ts';
import { sheetNames, tableNames } from './names.ts';
import type { Passage } from './passages.ts';
import type { CellValue, SheetModel } from './sheet-model.ts';

type Column = FeedbackColumn & { readonly value: (line: PartnerLine) => CellValue | undefined };

/**
 * Own figures first and in full, then beside those of the fase and the gemeente. A column without figures is not
 * there.
 * @param own absent for a locatie of which nothing was received
 * @param yearBefore absent where no year before is known
 */
export function terugkoppelingSheet(
  document: Terugkoppeling,
  locatie: Locatie,
  own: EigenCijfers | undefined,
  yearBefore: YearBefore = { reeks: [], lastYear: undefined },
): SheetModel {
  const { lines, notes } = partnerFeedback(document, locatie, own);
  const fasen = fasenSection(document, tableNames.terugkoppelingFasen);
  const years = lastYearSection(locatie, yearBefore, tableNames.terugkoppelingJaren);
  const isPublished = lines.some(({ fase }) => fase !== undefined);
  return feedbackPage(document, {
    who: locatie.naam,
    name: sheetNames.terugkoppeling,
    title: texts.partnerTitle,
    about: texts.about(locatie.naam, document.uitvraag.titel),
    first: ownPassage(lines, own),
    sections: [
      besideOthers(lines, fasenTexts.names[faseOf(locatie)]),
      ...(years ? [years] : []),
      ...(fasen ? [fasen] : []),
    ],
    passages: [
      lastYearPassage(locatie, yearBefore),
      { heading: texts.notesHeading, lines: isPublished ? [...notes, texts.around] : notes },
      { heading: texts.dialogueHeading, lines: texts.dialogue },
    ],
  });
}

/** Own figures in one line, and what they mean; nothing of them where nothing was sent. */
function ownPassage(lines: readonly PartnerLine[], own: EigenCijfers | undefined): Passage | undefined {
  const said = lines.flatMap((line) => (line.own === undefined ? [] : [texts.ownLine(line.naam, line.own)]));
  if (own === undefined || said.length === 0) return undefined;
  const isCounted = lines.some(({ ownShare }) => ownShare !== undefined);
  return {
    heading: texts.ownHeading,
    lines: [
      said.join(' '),
      ...(isCounted ? [texts.ownMeaning] : []),
      [texts.ownVersie(own.ontvangstbewijs.versie), ...(own.isSuperseded ? [texts.ownSuperseded] : [])].join(
        ' ',
      ),
    ],
  };
}

/** What a chart may lay beside each other: a streefpercentage only beside figures that are judged by it. */
interface Shown {
  readonly fase: string;
  /** Whether the fase of the locatie has figures. */
  readonly hasFase: boolean;
  /** Whether the figures of the gemeente have the streefpercentages of the fase. */
  readonly isShared: boolean;
}

function besideOthers(lines: readonly PartnerLine[], fase: string): FeedbackSection {
  const shown: Shown = {
    fase,
    hasFase: lines.some((line) => line.fase !== undefined),
    isShared: lines.every(
      ({ gemeente, streefpercentage }) => (gemeente?.streefpercentage ?? 0) === streefpercentage,
    ),
  };
  const { hasFase, isShared } = shown;
  const columns = columnsFor(shown).filter(({ value }) => lines.some((line) => value(line) !== undefined));
  const gemeente = hasFase && !isShared ? [] : [texts.gemeente.toLowerCase()];
  return {
    question: texts.question,
    reading: targetReading(
      hasFase ? fase : texts.gemeente,
      lines.flatMap(({ naam, ...line }) => {
        const figure = hasFase ? line.fase : line.gemeente;
        return figure ? [{ ...figure, naam }] : [];
      }),
    ),
    chart: { name: chartNames.domeinen, title: texts.chart([...(hasFase ? [fase] : []), ...gemeente]) },
    table: tableNames.terugkoppeling,
    columns,
    rows: lines.map((line) => columns.map(({ value }) => value(line) ?? '')),
  };
}

const columnsFor = ({ fase, hasFase, isShared }: Shown): readonly Column[] => [
  { heading: texts.domein, width: 112, style: 'strong', value: ({ naam }) => naam },
  { heading: texts.own, width: 80, style: 'count', value: (line) => line.own },
  { heading: texts.counts(fase), width: 80, style: 'count', value: (line) => line.fase?.number },
  {
    heading: texts.percentage(fase),
    width: 80,
    style: 'percentage',
    drawn: { name: fase, look: 'first' },
    value: (line) => line.fase?.percentage,
  },
  {
    heading: texts.counts(texts.gemeente),
    width: 80,
    style: 'count',
    value: (line) => line.gemeente?.number,
  },
  {
    heading: texts.percentage(texts.gemeente),
    width: 80,
    style: 'percentage',
    ...(hasFase && !isShared ? {} : { drawn: { name: texts.gemeente, look: 'second' } as const }),
    value: (line) => line.gemeente?.percentage,
  },
  {
    heading: texts.target,
    width: 104,
    style: 'percentage',
    ...(hasFase || isShared ? { drawn: { name: texts.target, look: 'target' } as const } : {}),
    value: (line) => line.streefpercentage,
  },
  { heading: texts.words(fase), width: 104, style: 'cell', value: (line) => line.fase?.words },
  { heading: texts.difference, width: 132, style: 'cell', value: (line) => line.difference },
];
