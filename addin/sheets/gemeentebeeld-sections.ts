import { type Fase, Fase as Fasen } from '../../shared/afspraak/fase.ts';
import { type FeedbackFigure, figureOf } from '../../shared/terugkoppeling/feedback-figure.ts';
import { gemeenteFeedback } from '../../shared/terugkoppeling/gemeente-feedback.ts';
import { responsFeedback } from '../../shared/terugkoppeling/respons-feedback.ts';
import { Respons, type Terugkoppeling } from '../../shared/terugkoppeling/terugkoppeling.ts';
import { targetReading } from '../texts/feedback-reading.ts';
import { beeldTexts } from '../texts/gemeente-sheets.ts';
import { fasenTexts, terugkoppelingTexts as texts } from '../texts/terugkoppeling.ts';
import { chartNames } from './chart-names.ts';
import type { FeedbackColumn, FeedbackSection } from './feedback-section.ts';
import { tableNames } from './names.ts';

interface Figures {
  readonly who: string;
  readonly lines: readonly { readonly naam: string; readonly figure: FeedbackFigure }[];
}

/** Those of the gemeente; where only one fase has figures, those of that fase. */
function mainFigures(document: Terugkoppeling): Figures | undefined {
  const { lines } = gemeenteFeedback(document);
  if (lines.length > 0) return { who: texts.gemeente, lines };
  return [...Fasen.options]
    .reverse()
    .map((fase) => ({ who: fasenTexts.names[fase], lines: faseLines(document, fase) }))
    .find((one) => one.lines.length > 0);
}

const faseLines = (document: Terugkoppeling, fase: Fase): Figures['lines'] =>
  document.domeinen.flatMap(({ domein, naam }) => {
    const cijfer = document.cijfers.find(
      (one) => one.niveau === 'fase' && one.fase === fase && one.domein === domein,
    );
    return cijfer === undefined ? [] : [{ naam, figure: figureOf(cijfer, document) }];
  });

/** The figures per domein with their streefpercentage; undefined where nothing may be published. */
export function domeinenSection(document: Terugkoppeling): FeedbackSection | undefined {
  const figures = mainFigures(document);
  if (figures === undefined) return undefined;
  const { who, lines } = figures;
  const { gemeente } = document.uitvraag;
  return {
    question: texts.question,
    reading: targetReading(
      who,
      lines.map(({ naam, figure }) => ({ ...figure, naam })),
    ),
    chart: { name: chartNames.domeinen, title: texts.chart([who === texts.gemeente ? gemeente : who]) },
    table: tableNames.gemeentebeeld,
    columns: columnsFor(who),
    rows: lines.map(({ naam, figure }) => [
      naam,
      figure.number,
      figure.percentage,
      figure.interval.lowest / 10,
      figure.interval.highest / 10,
      figure.streefpercentage ?? '',
      figure.words ?? '',
    ]),
  };
}

const columnsFor = (who: string): readonly FeedbackColumn[] => [
  { heading: texts.domein, width: 112, style: 'strong' },
  { heading: texts.count, width: 80, style: 'count' },
  { heading: texts.share, width: 84, style: 'percentage', drawn: { name: who, look: 'first' } },
  { heading: texts.lowest, width: 80, style: 'margin' },
  { heading: texts.highest, width: 84, style: 'margin' },
  { heading: texts.target, width: 104, style: 'percentage', drawn: { name: texts.target, look: 'target' } },
  { heading: texts.meaning, width: 104, style: 'cell' },
];

/** How many locaties answered, by fase. It is how the sheet is found again where there are no figures. */
export function responsSection(document: Terugkoppeling, table: string): FeedbackSection {
  const heads = beeldTexts.respons;
  const lines = responsFeedback(document);
  const kinds = Respons.options.filter(
    (kind) => kind !== 'doet-niet-mee' || lines.some((line) => line[kind] > 0),
  );
  const count = (heading: string): FeedbackColumn => ({ heading, width: 104, style: 'number' });
  return {
    question: beeldTexts.responsHeading,
    reading: '',
    chart: { name: chartNames.respons, title: beeldTexts.responsHeading },
    table,
    columns: [
      { heading: heads.fase, width: 112, style: 'strong' },
      count(heads.gevraagd),
      ...kinds.map((kind) => count(heads[kind])),
    ],
    rows: lines.map((line) => [
      fasenTexts.names[line.fase],
      line.gevraagd,
      ...kinds.map((kind) => line[kind]),
    ]),
  };
}
