import { Fase } from '../../shared/afspraak/fase.ts';
import { type FactorenFeedback, factorenFeedback } from '../../shared/terugkoppeling/factoren-feedback.ts';
import type { Terugkoppeling } from '../../shared/terugkoppeling/terugkoppeling.ts';
import { factorenTexts as texts } from '../texts/gemeente-sheets.ts';
import { fasenTexts } from '../texts/terugkoppeling.ts';
import { factorenChartName } from './chart-names.ts';
import type { FeedbackColumn, FeedbackSection } from './feedback-section.ts';
import { gemeentePage } from './gemeente-page.ts';
import { sheetNames, tableNames } from './names.ts';
import type { SheetModel } from './sheet-model.ts';

const tables = [
  tableNames.factoren,
  tableNames.factorenSecond,
  tableNames.factorenThird,
  tableNames.factorenFourth,
] as const;

/** What locaties say that helps and hinders; undefined where no factor is named by enough of them. */
export function factorenSheet(document: Terugkoppeling): SheetModel | undefined {
  const parts = factorenFeedback(document);
  return gemeentePage(document, {
    name: sheetNames.factoren,
    texts,
    sections: parts.map(section),
    absent: absentIn(document, parts),
  });
}

function section({ fase, soort, ingezonden, lines }: FactorenFeedback, nth: number): FeedbackSection {
  const naam = fasenTexts.names[fase];
  const [most] = lines;
  return {
    question: texts.question[soort](naam),
    reading: most === undefined ? '' : texts.reading(most.naam, most.locaties, ingezonden),
    chart: {
      name: factorenChartName(fase, soort),
      title: texts.chart[soort](naam),
      axis: texts.axis,
    },
    isLow: true,
    table: tables[nth] ?? tables[0],
    columns,
    rows: lines.map((line) => [line.naam, line.locaties, line.percentage]),
  };
}

const columns: readonly FeedbackColumn[] = [
  { heading: texts.factor, width: 320, style: 'strong' },
  { heading: texts.locaties, width: 120, style: 'number' },
  { heading: texts.share, width: 180, style: 'percentage', drawn: { name: texts.series, look: 'first' } },
];

/** A sentence for each part of a fase that was asked and has nothing to show. */
const absentIn = ({ locaties }: Terugkoppeling, parts: readonly FactorenFeedback[]): readonly string[] =>
  Fase.options
    .filter((fase) => locaties.some((one) => one.fase === fase))
    .flatMap((fase) =>
      (['bevorderend', 'belemmerend'] as const)
        .filter((soort) => !parts.some((part) => part.fase === fase && part.soort === soort))
        .map((soort) => texts.noRows[soort](fasenTexts.names[fase])),
    );
