import type { Terugkoppeling } from '../../shared/terugkoppeling/terugkoppeling.ts';
import { terugkoppelingTexts as texts } from '../texts/terugkoppeling.ts';
import { widestOf, widthsOf } from './column-widths.ts';
import { heading, titleHeight } from './heading.ts';
import { paperFor } from './paper.ts';
import { type PagePart, placeParts } from './partner-parts.ts';
import { filledPagesOf } from './print-scale.ts';
import type { SheetModel, TableModel } from './sheet-model.ts';

export interface PartnerPage {
  /** Stands above printed pages. */
  readonly who: string;
  readonly name: string;
  readonly title: string;
  readonly about: string;
  /** Name of the table by which the sheet is found again. */
  readonly main: string;
  readonly parts: readonly PagePart[];
}

/** Columns of a table with few of them lie under a band and sentences that are as wide as those of a wide one. */
const LEAST = { columns: 9, width: 80 } as const;
/** Cells wrap: a page with all columns stays readable on paper. */
const MOST = { first: 130, other: 120 } as const;

/** A sheet of parts under bands, for one partner. Nobody types here. */
export function partnerPage(document: Terugkoppeling, page: PartnerPage): SheetModel {
  const widths = columnWidthsOf(page.parts);
  const { uitvraag, vastgesteldOp } = document;
  const { blocks, tables, charts, ...placed } = placeParts(page.parts, 4, widths);
  const heights = [titleHeight, ...placed.heights];
  return {
    name: page.name,
    accent: true,
    widths,
    heights,
    blocks: [...heading(page.title, [page.about, texts.dates(uitvraag.peildatum, vastgesteldOp)]), ...blocks],
    tables: mainFirst(tables, page.main),
    names: [],
    validations: [],
    conditions: [],
    charts,
    paper: paperFor({ who: page.who, gemeente: uitvraag.gemeente, uitvraag: uitvraag.titel }),
    pages: filledPagesOf({
      widths,
      heights,
      mayBreak: placed.mayBreak,
      ratherNot: placed.ratherNot,
      end: placed.end,
    }),
    locked: true,
    start: { row: 0, column: 0 },
  };
}

/** @throws Error where the page lacks the table by which it is found */
function mainFirst(tables: readonly TableModel[], main: string): readonly [TableModel, ...TableModel[]] {
  const [first] = tables.filter(({ name }) => name === main);
  if (first === undefined) throw new Error(`The page has no table ${main}.`);
  return [first, ...tables.filter((one) => one !== first)];
}

/** The columns of all tables share the columns of the sheet: each is as wide as the widest asks, within limits. */
function columnWidthsOf(parts: readonly PagePart[]): readonly number[] {
  const sections = parts.flatMap((part) => (part.kind === 'section' ? [part.section] : []));
  const least = Array.from({ length: LEAST.columns }, () => LEAST.width);
  return widestOf([least, widthsOf(sections)]).map((width, i) =>
    Math.min(i === 0 ? MOST.first : MOST.other, Math.max(LEAST.width, width)),
  );
}
