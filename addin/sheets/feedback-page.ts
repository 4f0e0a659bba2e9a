import type { Terugkoppeling } from '../../shared/terugkoppeling/terugkoppeling.ts';
import { terugkoppelingTexts as texts } from '../texts/terugkoppeling.ts';
import { widthsOf } from './column-widths.ts';
import { type FeedbackSection, placeSection, type PlacedSection } from './feedback-section.ts';
import { heading, titleHeight } from './heading.ts';
import { herzieningPassage } from './herziening-passage.ts';
import { paperFor } from './paper.ts';
import { type Passage, placePassages } from './passages.ts';
import { filledPagesOf, pagesOf } from './print-scale.ts';
import type { SheetModel } from './sheet-model.ts';

export interface FeedbackPage {
  /** Locatie or gemeente: stands above printed pages. */
  readonly who: string;
  readonly name: string;
  readonly title: string;
  readonly about: string;
  /** What comes before the first section. */
  readonly first?: Passage | undefined;
  /** On paper as many sections go on a page as fit; absent: each begins a page. */
  readonly isFilled?: true;
  /** The sheet is found again by the table of the first. */
  readonly sections: readonly [FeedbackSection, ...FeedbackSection[]];
  readonly passages: readonly Passage[];
}

/** A sheet of figures: what it is about, questions with chart and table, and how to read it. Nobody types here. */
export function feedbackPage(document: Terugkoppeling, page: FeedbackPage): SheetModel {
  const widths = widthsOf(page.sections);
  const { uitvraag, vastgesteldOp, herzieningen } = document;
  const first = placePassages([herzieningPassage(herzieningen), page.first], 4, widths);
  const [main, ...others] = placeSections(page.sections, first.end, widths);
  const all = [main, ...others];
  const last = placePassages(page.passages, (others.at(-1) ?? main).end + 1, widths);
  const heights = [titleHeight, ...all.flatMap((one) => one.heights)];
  const breaks = others.map(({ blocks }) => blocks[0]?.row ?? 0);
  return {
    name: page.name,
    accent: true,
    widths,
    heights,
    blocks: [
      ...heading(page.title, [page.about, texts.dates(uitvraag.peildatum, vastgesteldOp)]),
      ...first.blocks,
      ...all.flatMap(({ blocks }) => blocks),
      ...last.blocks,
    ],
    tables: [main.table, ...others.map(({ table }) => table)],
    names: [],
    validations: [],
    conditions: [],
    charts: all.flatMap(({ chart }) => chart ?? []),
    paper: paperFor({ who: page.who, gemeente: uitvraag.gemeente, uitvraag: uitvraag.titel }),
    pages: page.isFilled
      ? filledPagesOf({ widths, heights, mayBreak: breaks, end: last.end })
      : pagesOf({ widths, heights, breaks, end: last.end }),
    locked: true,
    start: { row: 0, column: 0 },
  };
}

function placeSections(
  [first, ...others]: FeedbackPage['sections'],
  top: number,
  widths: readonly number[],
): readonly [PlacedSection, ...PlacedSection[]] {
  const main = placeSection(first, top, widths);
  let below = main.end + 1;
  const rest = others.map((section) => {
    const placed = placeSection(section, below, widths);
    below = placed.end + 1;
    return placed;
  });
  return [main, ...rest];
}
