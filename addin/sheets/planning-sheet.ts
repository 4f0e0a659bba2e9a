import type { Planning } from '../../shared/contract/planning-messages.ts';
import { faseNames } from '../../shared/afspraak/fase.ts';
import { planningTexts as texts } from '../texts/planning.ts';
import { tableHeights } from './fit.ts';
import { cell, heading, titleHeight } from './heading.ts';
import { sheetNames, tableNames } from './names.ts';
import { paperFor } from './paper.ts';
import { afspraakRows, calendarRows, streefRows, locatieRows, type Register } from './planning-rows.ts';
import { pagesOf } from './print-scale.ts';
import type { SheetModel, TableModel } from './sheet-model.ts';

const FIRST_ROW = 3;
/** The second holds a weekday with its date, and sentences of the afspraak. */
const widths = [262, 290, 96, 150];

type Sketch = Pick<TableModel, 'name' | 'header' | 'rows' | 'styles' | 'filter'>;

/** The calendar of an uitvraag, what it measures and who takes part: to print and lay on the table. */
export function planningSheet(
  { uitvraag, invited }: Planning,
  register: Register,
  gemeente: string,
): SheetModel {
  const { afspraak } = uitvraag;
  const calendar = at(FIRST_ROW, {
    name: tableNames.uitvraag,
    header: texts.calendarHeadings,
    rows: calendarRows(uitvraag),
    styles: ['label', 'strong'],
    filter: false,
  });
  const agreed = at(below(calendar) + 1, {
    name: tableNames.uitvraagAfspraak,
    header: texts.afspraakHeadings,
    rows: afspraakRows(uitvraag),
    styles: ['label', 'cell'],
    filter: false,
  });
  const streef = at(below(agreed) + 1, {
    name: tableNames.uitvraagDoelen,
    header: [texts.domein, ...afspraak.fasen.map((fase) => faseNames[fase])],
    rows: streefRows(afspraak),
    styles: ['strong', ...afspraak.fasen.map(() => 'cell' as const)],
    filter: false,
  });
  const asked = locatieRows(invited, register);
  const locaties = at(below(streef) + 1, {
    name: tableNames.uitvraagLocaties,
    header: texts.locatieHeadings,
    rows: asked.length === 0 ? [texts.locatieHeadings.map(() => '')] : asked,
    styles: ['strong', 'cell', 'cell', 'number'],
    filter: true,
  });
  const tables = [calendar, agreed, streef, locaties] as const;
  const heights = [titleHeight, ...tables.flatMap((table) => tableHeights(table, widths))];
  return {
    name: sheetNames.uitvraag,
    accent: false,
    widths,
    heights,
    blocks: [
      ...heading(texts.title, [texts.lead(uitvraag.titel, texts.status[uitvraag.status])]),
      cell(agreed.row - 1, 0, texts.afspraakHeading, 'heading'),
      cell(streef.row - 1, 0, texts.doelen, 'heading'),
      cell(locaties.row - 1, 0, texts.locatiesHeading, 'heading'),
      cell(locaties.row - 1, 1, texts.locaties(asked.length), 'note'),
    ],
    tables: [...tables],
    names: [],
    validations: [],
    conditions: [],
    paper: paperFor({ who: gemeente, gemeente, uitvraag: uitvraag.titel }),
    pages: pagesOf({ widths, heights, breaks: [locaties.row - 1], end: below(locaties) }),
    locked: true,
    start: { row: 0, column: 0 },
  };
}

const at = (row: number, sketch: Sketch): TableModel => ({ ...sketch, row, column: 0 });

/** The row below the empty one that follows a table: a heading stands there. */
const below = ({ row, rows }: TableModel): number => row + rows.length + 2;
