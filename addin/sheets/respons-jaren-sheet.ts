import { Fase } from '../../shared/afspraak/fase.ts';
import type { Jaar } from '../../shared/jaren/jaar.ts';
import { locatiesThat, partaking, responsShare } from '../../shared/jaren/respons-share.ts';
import type { Terugkoppeling } from '../../shared/terugkoppeling/terugkoppeling.ts';
import { factorenTexts } from '../texts/gemeente-sheets.ts';
import { ofYear, responsJarenTexts as texts } from '../texts/jaren.ts';
import { fasenTexts } from '../texts/terugkoppeling.ts';
import { chartNames } from './chart-names.ts';
import { feedbackPage } from './feedback-page.ts';
import type { FeedbackColumn, FeedbackSection } from './feedback-section.ts';
import { sheetNames, tableNames } from './names.ts';
import type { CellValue, SheetModel } from './sheet-model.ts';

const looks = { voorschool: 'first', vroegschool: 'second' } as const;

/**
 * How many locaties answered, year by year; undefined for a first year.
 * @param reeks years of one meetmoment, the first one first, up to that of the document
 */
export function responsJarenSheet(document: Terugkoppeling, reeks: readonly Jaar[]): SheetModel | undefined {
  if (reeks.length < 2) return undefined;
  const { gemeente, titel } = document.uitvraag;
  return feedbackPage(document, {
    who: gemeente,
    name: sheetNames.responsJaren,
    title: texts.title,
    about: `${gemeente}. ${titel}.`,
    sections: [section(reeks)],
    passages: [{ heading: texts.notesHeading, lines: texts.notes }],
  });
}

function section(reeks: readonly Jaar[]): FeedbackSection {
  const fasen = Fase.options.filter((fase) => reeks.some((jaar) => locatiesThat(jaar, fase) > 0));
  return {
    question: texts.question,
    reading: fasen.flatMap((fase) => readingOf(reeks, fase)).join(' '),
    chart: {
      name: chartNames.respons,
      title: texts.chart(fasen.map((fase) => fasenTexts.names[fase])),
      axis: factorenTexts.axis,
    },
    table: tableNames.responsJaren,
    columns: [
      { heading: texts.schooljaar, width: 112, style: 'strong' },
      ...fasen.flatMap((fase) => columnsOf(fase, hasNoPart(reeks, fase))),
    ],
    rows: reeks.map((jaar) => [
      jaar.schooljaar,
      ...fasen.flatMap((fase) => cellsOf(jaar, fase, hasNoPart(reeks, fase))),
    ]),
  };
}

/** A column that would say 0 in every year is left out. */
const hasNoPart = (reeks: readonly Jaar[], fase: Fase): boolean =>
  reeks.some((jaar) => locatiesThat(jaar, fase, ['doet-niet-mee']) > 0);

function columnsOf(fase: Fase, withNoPart: boolean): readonly FeedbackColumn[] {
  const naam = fasenTexts.names[fase];
  const count = (heading: string, width = 92): FeedbackColumn => ({ heading, width, style: 'number' });
  return [
    count(texts.partaking(naam)),
    count(texts.sent(naam)),
    count(texts.nothing(naam), 128),
    count(texts.silent(naam)),
    ...(withNoPart ? [count(texts.noPart(naam))] : []),
    {
      heading: texts.share(naam),
      width: 92,
      style: 'percentage',
      drawn: { name: naam, look: looks[fase] },
    },
  ];
}

/** A fase that was not asked in a year has nothing there. */
function cellsOf(jaar: Jaar, fase: Fase, withNoPart: boolean): readonly CellValue[] {
  const share = responsShare(jaar, fase);
  if (share === undefined) return Array.from({ length: withNoPart ? 6 : 5 }, () => '');
  return [
    locatiesThat(jaar, fase, partaking),
    locatiesThat(jaar, fase, ['ingezonden']),
    locatiesThat(jaar, fase, ['nulopgave']),
    locatiesThat(jaar, fase, ['niet-ingezonden']),
    ...(withNoPart ? [locatiesThat(jaar, fase, ['doet-niet-mee'])] : []),
    share,
  ];
}

function readingOf(reeks: readonly Jaar[], fase: Fase): readonly string[] {
  const [eerst, nu] = reeks.slice(-2).flatMap((jaar) => {
    const percentage = responsShare(jaar, fase);
    return percentage === undefined ? [] : [ofYear(jaar.schooljaar, percentage)];
  });
  return eerst === undefined || nu === undefined ? [] : [texts.reading(fasenTexts.names[fase], eerst, nu)];
}
