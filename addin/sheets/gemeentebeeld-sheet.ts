import type { Conclusie } from '../../shared/conclusies/conclusie.ts';
import { gemeenteFeedback } from '../../shared/terugkoppeling/gemeente-feedback.ts';
import type { Terugkoppeling } from '../../shared/terugkoppeling/terugkoppeling.ts';
import { beeldTexts } from '../texts/gemeente-sheets.ts';
import { terugkoppelingTexts as texts } from '../texts/terugkoppeling.ts';
import { placeTables, type TableWish } from './beeld-blocks.ts';
import { placePairs } from './chart-pairs.ts';
import { widthsOf } from './column-widths.ts';
import { fasenSection } from './fasen-section.ts';
import { domeinenSection, responsSection } from './gemeentebeeld-sections.ts';
import { cell, heading, titleHeight } from './heading.ts';
import { herzieningPassage } from './herziening-passage.ts';
import { sheetNames, tableNames } from './names.ts';
import { paperFor } from './paper.ts';
import { type Passage, placePassages } from './passages.ts';
import { filledPagesOf } from './print-scale.ts';
import { chartIn, hasChart } from './section-chart.ts';
import type { ChartModel, SheetModel } from './sheet-model.ts';

/** The conclusions that stand on the first page. */
export interface ShownConclusies {
  readonly conclusies: readonly Conclusie[];
  /** Whether the partners see them too; else they are still proposals. */
  readonly isReleased: boolean;
}

/** What goes with the figures on the sheet. */
export interface BeeldMore {
  readonly conclusies?: ShownConclusies | undefined;
  /** One sentence for each other sheet that is not there. */
  readonly absent?: readonly string[];
}

/** As many as people keep in mind on one page. */
const SHOWN = 3;

/**
 * The gemeente on one page that can be laid on a screen: domeinen against their streefpercentage, voorschool beside
 * vroegschool, response and conclusions. All that the charts draw stands on the page after it.
 */
export function gemeentebeeldSheet(document: Terugkoppeling, more: BeeldMore = {}): SheetModel {
  const { gemeente, titel, peildatum } = document.uitvraag;
  const feedback = gemeenteFeedback(document);
  const wishes = wishesFor(document);
  const widths = widthsOf(wishes.map(({ section }) => section));
  const first = placePassages([herzieningPassage(document.herzieningen)], 5, widths);
  const pictures = placePictures(wishes, first.end, widths);
  const said = placePassages([conclusiesPassage(more.conclusies)], pictures.end, widths);
  const placed = placeTables(wishes, said.end, widths);
  const last = placePassages(notesFor(document, more), placed.end, widths);
  const heights = [titleHeight, ...pictures.heights, ...placed.heights];
  return {
    name: sheetNames.gemeentebeeld,
    accent: true,
    widths,
    heights,
    blocks: [
      ...heading(texts.gemeenteTitle, [
        texts.about(gemeente, titel),
        texts.dates(peildatum, document.vastgesteldOp),
        feedback.response,
      ]),
      ...first.blocks,
      ...pictures.blocks,
      ...said.blocks,
      ...placed.blocks,
      ...last.blocks,
    ],
    tables: placed.tables,
    names: [],
    validations: [],
    conditions: [],
    charts: pictures.chartsOf(placed),
    paper: paperFor({ who: gemeente, gemeente, uitvraag: titel }),
    pages: filledPagesOf({
      ...{ widths, heights, end: last.end },
      // What the charts draw stands on the page after them, whatever room is left.
      mayBreak: [...placed.tables.map(({ row }) => row - 1), placed.end],
      must: pictures.areas.length > 0 ? [said.end] : [],
    }),
    locked: true,
    start: { row: 0, column: 0 },
  };
}

const CHART_ROWS = 17;

/** The charts below one heading; nothing where there is nothing to draw. */
function placePictures(wishes: readonly TableWish[], top: number, widths: readonly number[]) {
  const drawn = wishes.map(({ section }) => section).filter(hasChart);
  if (drawn.length === 0) return { blocks: [], heights: [], areas: [], end: top + 1, chartsOf: () => [] };
  const readings = drawn.map(({ reading }) => reading);
  const pairs = placePairs(readings, { top: top + 1, widths, chartRows: CHART_ROWS });
  return {
    ...pairs,
    blocks: [cell(top, 0, texts.question, 'heading'), ...pairs.blocks],
    heights: [{ row: top, points: 24 }, ...pairs.heights],
    /** Once the tables have their place: each draws its own. */
    chartsOf: ({ drawable }: Pick<ReturnType<typeof placeTables>, 'drawable'>): readonly ChartModel[] =>
      pairs.areas.flatMap((over, i) => {
        const own = drawable.find(({ section }) => section === drawn[i]);
        return own === undefined ? [] : (chartIn(own.section, own.table, over) ?? []);
      }),
  };
}

/** The tables of the sheet, the one by which it is found again first. */
function wishesFor(document: Terugkoppeling): readonly [TableWish, ...TableWish[]] {
  const domeinen = domeinenSection(document);
  const fasen = fasenSection(document, tableNames.gemeentebeeldFasen);
  const respons = (table: string): TableWish => ({
    heading: beeldTexts.responsHeading,
    section: responsSection(document, table),
  });
  if (domeinen === undefined) return [respons(tableNames.gemeentebeeld)];
  return [
    { heading: beeldTexts.figuresHeading, section: domeinen },
    ...(fasen ? [{ heading: beeldTexts.fasenHeading, section: fasen }] : []),
    respons(tableNames.gemeentebeeldRespons),
  ];
}

function conclusiesPassage(shown: ShownConclusies | undefined): Passage | undefined {
  if (shown === undefined) return undefined;
  const said = shown.conclusies.slice(0, SHOWN).map(({ tekst }, i) => beeldTexts.numbered(i + 1, tekst));
  return {
    heading: beeldTexts.conclusiesHeading,
    lines:
      said.length === 0
        ? [beeldTexts.noConclusies]
        : [...said, ...(shown.isReleased ? [] : [beeldTexts.concept])],
  };
}

function notesFor(document: Terugkoppeling, { absent = [] }: BeeldMore): readonly Passage[] {
  const { notes } = gemeenteFeedback(document);
  const isPublished = document.cijfers.length > 0;
  return [
    {
      heading: texts.notesHeading,
      lines: isPublished ? [...notes, texts.around, texts.marginMeaning] : notes,
    },
    { heading: beeldTexts.absentHeading, lines: isPublished ? absent : [] },
    { heading: texts.dialogueHeading, lines: isPublished ? texts.dialogue : [] },
  ];
}
