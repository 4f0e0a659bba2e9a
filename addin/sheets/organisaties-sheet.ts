import { Fase } from '../../shared/afspraak/fase.ts';
import { organisatiesFeedback } from '../../shared/terugkoppeling/organisaties-feedback.ts';
import type { Terugkoppeling } from '../../shared/terugkoppeling/terugkoppeling.ts';
import { locatieRowsTexts, organisatiesTexts as texts } from '../texts/gemeente-sheets.ts';
import { fasenTexts, terugkoppelingTexts } from '../texts/terugkoppeling.ts';
import { placeAnyTables } from './beeld-blocks.ts';
import { widestOf, widthsOf } from './column-widths.ts';
import { heading, titleHeight } from './heading.ts';
import { herzieningPassage } from './herziening-passage.ts';
import { locatiesRows } from './locaties-rows.ts';
import { sheetNames, tableNames } from './names.ts';
import { placeOrganisaties, type PlacedOrganisaties } from './organisaties-block.ts';
import { organisatiesWidths } from './organisaties-table.ts';
import { paperFor } from './paper.ts';
import { type Passage, placePassages } from './passages.ts';
import { filledPagesOf } from './print-scale.ts';
import type { SheetModel } from './sheet-model.ts';

const names = [tableNames.organisaties, tableNames.organisatiesVervolg] as const;

/** The organisaties beside each other, by fase and domein; undefined where no organisatie has a row. */
export function organisatiesSheet(document: Terugkoppeling): SheetModel | undefined {
  const { uitvraag, vastgesteldOp, herzieningen } = document;
  const parts = organisatiesFeedback(document);
  const wishes = locatiesRows(document);
  const widths = widestOf([...parts.map(organisatiesWidths), widthsOf(wishes.map(({ section }) => section))]);
  const above = placePassages([herzieningPassage(herzieningen)], 4, widths);
  let top = above.end;
  const [first, ...others] = parts.map((part, i): PlacedOrganisaties => {
    const placed = placeOrganisaties(part, { top, table: names[i] ?? names[0], widths });
    top = placed.end + 1;
    return placed;
  });
  if (first === undefined) return undefined;
  const all = [first, ...others];
  const locaties = placeAnyTables(wishes, top, widths);
  const last = placePassages(passagesOf(document, wishes.length > 0), locaties.end, widths);
  const heights = [titleHeight, ...all.flatMap((one) => one.heights), ...locaties.heights];
  return {
    name: sheetNames.organisaties,
    accent: true,
    widths,
    heights,
    blocks: [
      ...heading(texts.title, [
        terugkoppelingTexts.about(uitvraag.gemeente, uitvraag.titel),
        terugkoppelingTexts.dates(uitvraag.peildatum, vastgesteldOp),
      ]),
      ...above.blocks,
      ...all.flatMap(({ blocks }) => blocks),
      ...locaties.blocks,
      ...last.blocks,
    ],
    tables: [first.table, ...others.map(({ table }) => table), ...locaties.tables],
    names: [],
    validations: [],
    conditions: [],
    charts: all.flatMap(({ charts }) => charts),
    paper: paperFor({ who: uitvraag.gemeente, gemeente: uitvraag.gemeente, uitvraag: uitvraag.titel }),
    pages: filledPagesOf({
      widths,
      heights,
      mayBreak: [
        ...all.flatMap(({ parts: begins }, i) => (i > 0 ? begins : begins.slice(1))),
        ...locaties.tables.map(({ row }) => row - 1),
      ],
      end: last.end,
    }),
    locked: true,
    start: { row: 0, column: 0 },
  };
}

/** How to read the sheet, and which fase is not on it. Nothing is explained that is not there. */
function passagesOf(document: Terugkoppeling, hasLocaties: boolean): readonly Passage[] {
  const { cijfers, locaties } = document;
  const hasRest = cijfers.some(({ niveau }) => niveau === 'overige-organisaties');
  const shown = organisatiesFeedback(document).map(({ fase }) => fase);
  const absent = Fase.options.filter(
    (fase) => !shown.includes(fase) && locaties.some((one) => one.fase === fase),
  );
  return [
    {
      heading: texts.notesHeading,
      lines: [
        ...texts.notes.filter((line) => hasRest || line !== texts.restNote),
        ...(hasLocaties ? [locatieRowsTexts.note] : []),
      ],
    },
    { heading: texts.absentHeading, lines: absent.map((fase) => texts.noRows(fasenTexts.names[fase])) },
  ];
}
