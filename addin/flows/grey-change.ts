import type { FormContext } from '../../shared/inzending/form.ts';
import { cellText } from '../../shared/inzending/cell.ts';
import { type GreyCell, greyCells, type GreyFacts } from '../../shared/inzending/grey-cells.ts';
import { greyColumns } from '../../shared/inzending/grey-columns.ts';
import { isOwnGreyText } from '../../shared/inzending/grey-texts.ts';
import type { WorkbookChange } from '../excel/workbook.ts';
import { tableNames } from '../sheets/names.ts';
import type { SheetModel } from '../sheets/sheet-model.ts';
import { toelichtingHeight } from '../sheets/toelichting-sheet.ts';
import { plainHeading } from './form-tables.ts';
import type { OpenForm } from './open-form.ts';

type Texts = NonNullable<WorkbookChange['texts']>;

/**
 * What must be written in the grey columns so that they say what is known now. A form of before there were any has
 * none, and a remark that somebody wrote in one stays.
 * @param form absent: the list is not counted
 * @param words what was written last year, where the server was asked
 */
export const greyChange = (
  { context, form, seen }: Pick<OpenForm, 'context' | 'seen'> & Partial<Pick<OpenForm, 'form'>>,
  words?: GreyFacts['words'],
): Texts =>
  greyCells(context, { ...(form && { form }), words }).flatMap((cell): Texts => {
    const spot = spotOf(cell, seen);
    if (spot === undefined || spot.now === cell.text || !isOwnGreyText(spot.now)) return [];
    const isLearned = cell.table === 'Toelichting' && words === undefined && spot.now !== '';
    return isLearned ? [] : [{ table: cell.table, row: spot.row, column: spot.column, text: cell.text }];
  });

/** Where a grey cell stands, and what it says now; undefined where its row or column is not there. */
function spotOf({ table, row: label, column: id }: GreyCell, { tables }: OpenForm['seen']) {
  const { header, rows } = tables.get(table) ?? { header: [], rows: [] };
  const heading = plainHeading(greyColumns[table].find((one) => one.id === id)?.heading ?? '');
  const column = header.findIndex((one) => plainHeading(one) === heading);
  const row = rows.findIndex((cells) => cells.some((cell) => cellText(cell) === label));
  return row === -1 || column === -1 ? undefined : { row, column, now: String(rows[row]?.[column] ?? '') };
}

/** What was written last year, in a sheet Toelichting that is drawn in the same batch, with the heights that it takes. */
export function wordsOnDrawn(
  context: FormContext,
  sheets: readonly SheetModel[],
  words: GreyFacts['words'],
): Required<Pick<WorkbookChange, 'texts' | 'heights'>> {
  const table = sheets.flatMap(({ tables }) => tables).find(({ name }) => name === tableNames.toelichting);
  const cells = greyCells(context, { words }).filter((cell) => cell.table === tableNames.toelichting);
  const texts = cells.map(({ text }, row) => ({
    ...{ table: tableNames.toelichting, row, text },
    column: (table?.header.length ?? 1) - 1,
  }));
  const heights = texts.map(({ row, column, text }) => ({
    ...{ table: tableNames.toelichting, row },
    points: toelichtingHeight((table?.rows[row] ?? []).with(column, text)),
  }));
  return { texts: texts.filter(({ text }) => text !== ''), heights };
}
