import { type Fase, Fase as Fasen } from '../../shared/afspraak/fase.ts';
import {
  otherStreefpercentages,
  streefWhatIf,
  type WhatIfLine,
} from '../../shared/terugkoppeling/streef-what-if.ts';
import type { Terugkoppeling } from '../../shared/terugkoppeling/terugkoppeling.ts';
import { whatIfTexts as texts } from '../texts/gemeente-sheets.ts';
import { fasenTexts } from '../texts/terugkoppeling.ts';
import { chartNames } from './chart-names.ts';
import type { FeedbackColumn, FeedbackSection } from './feedback-section.ts';
import { gemeentePage } from './gemeente-page.ts';
import { sheetNames, tableNames } from './names.ts';
import type { SheetModel } from './sheet-model.ts';

/** The vroegschool first: groep 2 is the legal end point. */
const fasen: readonly Fase[] = [...Fasen.options].reverse();
const tables = [tableNames.streefpercentage, tableNames.streefpercentageVervolg] as const;
const charts = [chartNames.whatIf, chartNames.whatIfNext] as const;

/** The figures of each fase against other streefpercentages; undefined where there are no figures of a fase. */
export function streefpercentageSheet(document: Terugkoppeling): SheetModel | undefined {
  const parts = fasen.map((fase) => ({ fase, lines: streefWhatIf(document, fase) }));
  const [known, absent] = [
    parts.filter(({ lines }) => lines.length > 0),
    parts.filter(({ lines }) => lines.length === 0),
  ];
  return gemeentePage(document, {
    name: sheetNames.streefpercentage,
    texts,
    sections: known.map(({ fase, lines }, i) => section(fase, lines, i)),
    absent: absent.map(({ fase }) => texts.noRows(fasenTexts.names[fase])),
  });
}

function section(fase: Fase, lines: readonly WhatIfLine[], nth: number): FeedbackSection {
  const naam = fasenTexts.names[fase];
  const targets = new Set(lines.map(({ figure }) => figure.streefpercentage));
  const [shared] = targets;
  return {
    question: texts.question(naam),
    reading: targets.size === 1 && shared !== undefined ? texts.reading(naam, shared) : texts.drawn(naam),
    chart: { name: charts[nth] ?? charts[0], title: texts.chart(naam) },
    table: tables[nth] ?? tables[0],
    columns,
    rows: lines.map(({ naam: domein, figure, outcomes }) => [
      domein,
      figure.number,
      figure.percentage,
      figure.interval.lowest / 10,
      figure.interval.highest / 10,
      figure.streefpercentage ?? '',
      ...outcomes.map((outcome) => texts.outcome[outcome]),
    ]),
  };
}

const columns: readonly FeedbackColumn[] = [
  { heading: texts.domein, width: 128, style: 'strong' },
  { heading: texts.count, width: 80, style: 'count' },
  { heading: texts.share, width: 84, style: 'percentage', drawn: { name: texts.share, look: 'first' } },
  { heading: texts.lowest, width: 72, style: 'margin' },
  { heading: texts.highest, width: 72, style: 'margin' },
  { heading: texts.target, width: 80, style: 'percentage', drawn: { name: texts.target, look: 'target' } },
  ...otherStreefpercentages.map((streef): FeedbackColumn => ({
    heading: texts.what(streef),
    width: 78,
    style: 'cell',
  })),
];
