import { Fase } from '../../shared/afspraak/fase.ts';
import type { Jaar } from '../../shared/jaren/jaar.ts';
import { jaarLijnen, type JaarLijn } from '../../shared/jaren/jaar-lijnen.ts';
import type { Terugkoppeling } from '../../shared/terugkoppeling/terugkoppeling.ts';
import { jaarvergelijkingTexts as texts } from '../texts/jaren.ts';
import { placeAnyTables } from './beeld-blocks.ts';
import { heading, titleHeight } from './heading.ts';
import { herzieningPassage } from './herziening-passage.ts';
import { sheetNames, tableNames } from './names.ts';
import { paperFor } from './paper.ts';
import { placePassages } from './passages.ts';
import { pagesOf } from './print-scale.ts';
import type { SheetModel } from './sheet-model.ts';
import { placeYears, yearsWidths } from './years-block.ts';
import { yearsRows } from './years-rows.ts';

const names = [tableNames.jaarvergelijking, tableNames.jaarvergelijkingVervolg] as const;

/**
 * The figures of each fase and domein, year by year. Undefined where no figure has a year before it: a first year shows
 * no empty trend.
 * @param reeks years of one meetmoment, the first one first, up to that of the document
 */
export function jaarvergelijkingSheet(
  document: Terugkoppeling,
  reeks: readonly Jaar[],
): SheetModel | undefined {
  const lijnen = jaarLijnen(reeks).filter(({ punten }) => punten.length > 1);
  const [first, ...others] = placeFasen(lijnen, document);
  if (first === undefined) return undefined;
  const all = [first, ...others];
  const below = (all.at(-1)?.end ?? 0) + 1;
  const rows = placeAnyTables(yearsRows(document, reeks), below, yearsWidths);
  const last = placePassages(
    [
      { heading: texts.breaksHeading, lines: breaksIn(lijnen) },
      {
        heading: texts.notesHeading,
        lines: [...texts.notes, ...(rows.tables.length > 0 ? [texts.rows.note] : [])],
      },
    ],
    rows.end,
    yearsWidths,
  );
  const { gemeente, titel } = document.uitvraag;
  const heights = [titleHeight, ...all.flatMap((one) => one.heights), ...rows.heights];
  return {
    name: sheetNames.jaarvergelijking,
    accent: true,
    widths: yearsWidths,
    heights,
    blocks: [
      ...heading(texts.title, [texts.about(gemeente, ...termOf(lijnen))]),
      ...placePassages([herzieningPassage(document.herzieningen)], 3, yearsWidths).blocks,
      ...all.flatMap(({ blocks }) => blocks),
      ...rows.blocks,
      ...last.blocks,
    ],
    tables: [first.table, ...others.map(({ table }) => table), ...rows.tables],
    names: [],
    validations: [],
    conditions: [],
    charts: all.flatMap(({ charts }) => charts),
    paper: paperFor({ who: gemeente, gemeente, uitvraag: titel }),
    pages: pagesOf({
      widths: yearsWidths,
      heights,
      // Charts on one page, what they draw on the next, below a heading of its own.
      breaks: [
        ...all.flatMap(({ blocks, table }, i) => [...(i > 0 ? [blocks[0]?.row ?? 0] : []), table.row - 1]),
        ...rows.tables.map(({ row }) => row - 1),
      ],
      end: last.end,
    }),
    locked: true,
    start: { row: 0, column: 0 },
  };
}

type Placed = ReturnType<typeof placeYears>;

function placeFasen(lijnen: readonly JaarLijn[], { herzieningen }: Terugkoppeling): readonly Placed[] {
  let top = placePassages([herzieningPassage(herzieningen)], 3, yearsWidths).end;
  const fasen = Fase.options.filter((fase) => lijnen.some((lijn) => lijn.fase === fase));
  return fasen.map((fase, i) => {
    const own = lijnen.filter((lijn) => lijn.fase === fase);
    const placed = placeYears(fase, own, { top, table: names[i] ?? names[0] });
    top = placed.end + 1;
    return placed;
  });
}

/** Each sentence once, in the order of the years. */
function breaksIn(lijnen: readonly JaarLijn[]): readonly string[] {
  const breuken = lijnen.flatMap(({ punten }) => punten.flatMap((punt) => punt.breuken));
  const sentences = new Set(
    [...breuken].sort((a, b) => a.vanaf.localeCompare(b.vanaf)).map(({ tekst }) => tekst),
  );
  return sentences.size === 0 ? [texts.noBreaks] : [...sentences];
}

function termOf(lijnen: readonly JaarLijn[]): readonly [string, string] {
  const years = lijnen.flatMap(({ punten }) => punten.map(({ schooljaar }) => schooljaar)).sort();
  return [years[0] ?? '', years.at(-1) ?? ''];
}
