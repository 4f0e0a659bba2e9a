import { allDomeinen, type SpreadLine } from '../../shared/terugkoppeling/all-domeinen.ts';
import { type Groep2Line, groep2Feedback } from '../../shared/terugkoppeling/groep2-feedback.ts';
import type { OwnFigures } from '../../shared/terugkoppeling/own-figures.ts';
import type { Terugkoppeling } from '../../shared/terugkoppeling/terugkoppeling.ts';
import { faseOf, type Locatie } from '../../shared/uitvraag/locatie.ts';
import { targetReading } from '../texts/feedback-reading.ts';
import { allDomeinenTexts, groep2Texts } from '../texts/partner.ts';
import { fasenTexts } from '../texts/terugkoppeling.ts';
import { chartNames } from './chart-names.ts';
import type { FeedbackColumn, FeedbackSection } from './feedback-section.ts';
import { tableNames } from './names.ts';

/** How many children grow enough in every domein; undefined where nobody knows. */
export function allDomeinenSection(
  document: Terugkoppeling,
  figures: OwnFigures,
): FeedbackSection | undefined {
  const found = allDomeinen(document, figures);
  const [first] = found;
  if (first === undefined) return undefined;
  const texts = allDomeinenTexts;
  const who = (line: SpreadLine) => whoOf(line, figures.locatie);
  return {
    question: texts.question,
    reading: '',
    lead: texts.lead(who(first), first.spread.alle, first.spread.aantal),
    chart: { name: chartNames.alle, title: texts.chart },
    table: tableNames.terugkoppelingAlle,
    columns: texts.headings.map((heading, i) => ({
      ...{ heading, width: i === 0 ? 130 : 80 },
      style: i === 0 ? 'strong' : 'number',
    })),
    rows: found.map((line) => {
      const { alle, opEenNa, minder, aantal } = line.spread;
      return [who(line), alle, opEenNa, minder, aantal];
    }),
  };
}

const whoOf = ({ who }: SpreadLine, locatie: Locatie): string =>
  who === 'fase' ? fasenTexts.names[faseOf(locatie)] : allDomeinenTexts.who[who];

/** The end of groep 2, which the law asks about; undefined where it is not known apart. */
export function groep2Section(document: Terugkoppeling, figures: OwnFigures): FeedbackSection | undefined {
  const lines = groep2Feedback(document, figures);
  if (lines.length === 0) return undefined;
  const texts = groep2Texts;
  const columns = groep2Columns.filter(({ value }) => lines.some((line) => value(line) !== undefined));
  return {
    question: texts.question,
    reading: targetReading(
      texts.name,
      lines.flatMap(({ naam, all }) => (all ? [{ ...all, naam }] : [])),
    ),
    lead: texts.lead,
    chart: { name: chartNames.groep2, title: texts.chart },
    table: tableNames.terugkoppelingGroep2,
    columns,
    rows: lines.map((line) => columns.map(({ value }) => value(line) ?? '')),
  };
}

type Groep2Column = FeedbackColumn & { readonly value: (line: Groep2Line) => string | number | undefined };

const groep2Columns: readonly Groep2Column[] = [
  { heading: groep2Texts.domein, width: 130, style: 'strong', value: ({ naam }) => naam },
  { heading: groep2Texts.own, width: 80, style: 'count', value: ({ own }) => own },
  { heading: groep2Texts.count, width: 80, style: 'count', value: ({ all }) => all?.number },
  {
    ...{ heading: groep2Texts.percentage, width: 80, style: 'percentage' },
    drawn: { name: groep2Texts.name, look: 'first' },
    value: ({ all }) => all?.percentage,
  },
  {
    ...{ heading: groep2Texts.target, width: 96, style: 'percentage' },
    drawn: { name: groep2Texts.target, look: 'target' },
    value: ({ streefpercentage }) => streefpercentage,
  },
  { heading: groep2Texts.words, width: 96, style: 'cell', value: ({ all }) => all?.words },
];
