import { type FeedbackSection, placeSection } from './feedback-section.ts';
import { linesWithin } from './fit.ts';
import { cell, lines } from './heading.ts';
import { type Passage, placePassages } from './passages.ts';
import type { Area, Block, ChartModel, SheetModel, TableModel } from './sheet-model.ts';

/** Sentences, each with what it rests on below it. */
export interface Remarks {
  readonly heading: string;
  readonly remarks: readonly { readonly text: string; readonly below: readonly string[] }[];
}

/** What a page is made of, from top to bottom. A band names the part of the page below it. */
export type PagePart =
  | { readonly kind: 'band'; readonly text: string }
  | { readonly kind: 'passage'; readonly passage: Passage }
  | { readonly kind: 'remarks'; readonly remarks: Remarks }
  | { readonly kind: 'section'; readonly section: FeedbackSection };

/** Parts below a band; one without anything in it takes no room, and a band without parts is not there. */
export function under(
  band: string,
  parts: readonly (Passage | Remarks | FeedbackSection | undefined)[],
): readonly PagePart[] {
  const there = parts.flatMap((part) => partOf(part));
  return there.length === 0 ? [] : [{ kind: 'band', text: band }, ...there];
}

function partOf(part: Passage | Remarks | FeedbackSection | undefined): readonly PagePart[] {
  if (part === undefined) return [];
  if ('table' in part) return [{ kind: 'section', section: part }];
  if ('remarks' in part) return part.remarks.length === 0 ? [] : [{ kind: 'remarks', remarks: part }];
  return part.lines.length === 0 ? [] : [{ kind: 'passage', passage: part }];
}

/** A part in its place. */
interface PlacedPart extends Pick<SheetModel, 'heights'> {
  readonly blocks: readonly Block[];
  readonly tables: readonly TableModel[];
  readonly charts: readonly ChartModel[];
  readonly top: Area['row'];
  /** First row below it. */
  readonly end: number;
}

const BAND_POINTS = 28;
/** Room between a sentence and what the one before it rests on. */
const REMARK_POINTS = 24;

/** @param widths of the columns of the sheet, in points */
function placePart(part: PagePart, top: number, widths: readonly number[]): PlacedPart {
  const nothing = { tables: [], charts: [], heights: [], top };
  switch (part.kind) {
    case 'band':
      return { ...nothing, ...placeBand(part.text, top, widths.length) };
    case 'passage':
      return { ...nothing, ...placePassages([part.passage], top, widths) };
    case 'remarks':
      return { ...nothing, ...placeRemarks(part.remarks, top, widths) };
    case 'section': {
      const { blocks, heights, table, chart, end } = placeSection(part.section, top, widths);
      return { top, blocks, heights, tables: [table], charts: chart ? [chart] : [], end: end + 1 };
    }
  }
}

const placeBand = (
  text: string,
  top: number,
  columns: number,
): Omit<PlacedPart, 'tables' | 'charts' | 'top'> => ({
  blocks: [
    {
      ...{ row: top, column: 0, style: 'part' },
      values: [[text, ...Array.from({ length: columns - 1 }, () => '')]],
    },
  ],
  heights: [{ row: top, points: BAND_POINTS }],
  end: top + 2,
});

function placeRemarks(
  { heading, remarks }: Remarks,
  top: number,
  widths: readonly number[],
): Omit<PlacedPart, 'tables' | 'charts' | 'top'> {
  let row = top + 1;
  const rows: number[] = [];
  const blocks = remarks.flatMap(({ text, below }): readonly Block[] => {
    const said = linesWithin(text, widths);
    const figures = below.flatMap((line) => linesWithin(line, widths));
    rows.push(row);
    const own = [
      lines(row, said, 'term'),
      ...(figures.length > 0 ? [lines(row + said.length, figures, 'note')] : []),
    ];
    row += said.length + figures.length;
    return own;
  });
  return {
    blocks: [cell(top, 0, heading, 'heading'), ...blocks],
    heights: rows.map((at) => ({ row: at, points: REMARK_POINTS })),
    end: row + 1,
  };
}

/** A band stays with what is below it, and lines that explain figures stay with what they explain. */
const mayBegin = (parts: readonly PagePart[], nth: number): boolean =>
  parts[nth]?.kind !== 'passage' && parts[nth - 1]?.kind !== 'band';

/** The first figures below a band stay with the words that come before them, where a page has the room. */
const opens = (parts: readonly PagePart[], nth: number): boolean => {
  const before = parts.slice(0, nth);
  const band = before.findLastIndex(({ kind }) => kind === 'band');
  return band >= 0 && before.slice(band + 1).every(({ kind }) => kind === 'passage');
};

/** Parts under each other; a page of paper begins in one of the rows `mayBreak`, and not in those of `ratherNot`. */
export function placeParts(parts: readonly PagePart[], top: number, widths: readonly number[]) {
  let below = top;
  const placed = parts.map((part) => {
    const one = placePart(part, below, widths);
    below = one.end;
    return one;
  });
  return {
    blocks: placed.flatMap(({ blocks }) => blocks),
    heights: placed.flatMap(({ heights }) => heights),
    tables: placed.flatMap(({ tables }) => tables),
    charts: placed.flatMap(({ charts }) => charts),
    mayBreak: placed.flatMap((one, i) => (i > 0 && mayBegin(parts, i) ? [one.top] : [])),
    ratherNot: placed.flatMap((one, i) => (opens(parts, i) ? [one.top] : [])),
    end: below,
  };
}
