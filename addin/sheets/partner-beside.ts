import type { PartnerLine } from '../../shared/terugkoppeling/partner-feedback.ts';
import { targetReading } from '../texts/feedback-reading.ts';
import { terugkoppelingTexts as texts } from '../texts/terugkoppeling.ts';
import { chartNames } from './chart-names.ts';
import type { FeedbackColumn, FeedbackSection } from './feedback-section.ts';
import { tableNames } from './names.ts';
import type { CellValue } from './sheet-model.ts';

type Column = FeedbackColumn & { readonly value: (line: PartnerLine) => CellValue | undefined };

/** What a chart may lay beside each other: a streefpercentage only beside figures that are judged by it. */
interface Shown {
  readonly fase: string;
  /** Whether the fase of the locatie has figures. */
  readonly hasFase: boolean;
  /** Whether the figures of the gemeente have the streefpercentages of the fase. */
  readonly isShared: boolean;
}

/** Own figures beside those of the organisatie, the fase and the gemeente. A column without figures is not there. */
export function besideOthers(lines: readonly PartnerLine[], fase: string): FeedbackSection {
  const shown: Shown = {
    fase,
    hasFase: lines.some((line) => line.fase !== undefined),
    isShared: lines.every(
      ({ gemeente, streefpercentage }) => (gemeente?.streefpercentage ?? 0) === streefpercentage,
    ),
  };
  const { hasFase, isShared } = shown;
  const columns = columnsFor({
    ...shown,
    hasOwn: lines.some(({ ownShare }) => ownShare !== undefined),
  }).filter(({ value }) => lines.some((line) => value(line) !== undefined));
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

/** Where nobody was judged in any domein the sheet says so in one sentence. */
const ownColumn: Column = { heading: texts.own, width: 80, style: 'count', value: (line) => line.own };

const columnsFor = ({
  fase,
  hasFase,
  isShared,
  hasOwn,
}: Shown & { readonly hasOwn: boolean }): readonly Column[] => [
  { heading: texts.domein, width: 130, style: 'strong', value: ({ naam }) => naam },
  ...(hasOwn ? [ownColumn] : []),
  { heading: texts.together, width: 80, style: 'count', value: (line) => line.together },
  { heading: texts.organisatie, width: 80, style: 'count', value: (line) => line.organisatie?.number },
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
    width: 96,
    style: 'percentage',
    ...(hasFase || isShared ? { drawn: { name: texts.target, look: 'target' } as const } : {}),
    value: (line) => line.streefpercentage,
  },
  { heading: texts.words(fase), width: 112, style: 'cell', value: (line) => line.fase?.words },
  { heading: texts.difference, width: 120, style: 'cell', value: (line) => line.difference },
];
