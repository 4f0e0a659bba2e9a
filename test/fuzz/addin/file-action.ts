import { read as readBook, type WorkBook } from 'xlsx';
import { toXlsx } from '../../../local/excel/export/to-xlsx.ts';
import { canonical } from '../../../shared/kernel/canonical.ts';
import { valueOf } from '../../support/open-excel.ts';
import { flowsOn, opened } from '../../support/upload/file-ports.ts';
import { Complaint } from '../complaint.ts';
import { isWhole } from '../judge/whole-form.ts';
import { placeOf } from '../model/entries.ts';
import { addressOf } from '../raw-table.ts';
import type { Stage } from '../stage.ts';
import { settle } from './settle.ts';

/**
 * Saves the workbook and checks it as a file, as somebody without the add-in does: it says the same, and in the copy
 * that comes back everything that was typed still stands.
 * @throws Complaint
 */
export async function fileAction(stage: Stage): Promise<void> {
  const { excel, form, client, tally } = stage;
  if (!isWhole(excel.workbook, form)) return;
  const inExcel = valueOf(await excel.run('check'));
  settle(stage);
  stage.findings = inExcel.findings;
  tally.checks += 1;
  const file = opened(await toXlsx(excel.workbook));
  const inFile = valueOf(await flowsOn(file, client).check());
  if (canonical(inFile.findings) !== canonical(inExcel.findings))
    throw new Complaint('The file of this workbook gives other findings than the workbook.');
  const lost = lostIn(readBook(file.toBytes(), { cellFormula: true }), stage);
  if (lost.length > 0) throw new Complaint(`The copy of the file lost ${lost.slice(0, 5).join(', ')}.`);
}

/** Cells in which a user typed something that the file does not hold. */
function lostIn(book: WorkBook, { ledger, excel }: Stage): readonly string[] {
  return excel.workbook.sheets.flatMap((sheet) =>
    [...ledger.sheet(sheet.id)].flatMap(([key, { said, by }]) => {
      const address = addressOf(placeOf(key));
      const cell: unknown = book.Sheets[sheet.name]?.[address];
      return by !== 'user' || saidInFile(cell) === said ? [] : [`${sheet.name}!${address} ${said}`];
    }),
  );
}

interface FileCell {
  readonly v?: string | number | boolean;
  readonly f?: string;
}

function saidInFile(cell: unknown): string {
  const { v = '', f } = (cell ?? {}) as FileCell;
  return f === undefined ? `${typeof v}:${String(v)}` : `formula:=${f}`;
}
