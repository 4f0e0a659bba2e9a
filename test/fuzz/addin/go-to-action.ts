import type { SheetModel } from '../../../local/excel/model/sheet-model.ts';
import type { WorkbookModel } from '../../../local/excel/model/workbook-model.ts';
import { Complaint } from '../complaint.ts';
import { plainKey } from '../judge/plain-text.ts';
import { rawList } from '../judge/raw-list.ts';
import { isWhole } from '../judge/whole-form.ts';
import type { Stage } from '../stage.ts';
import { addressOf } from '../raw-table.ts';
import { settle } from './settle.ts';

/**
 * Presses a finding of the last check, whatever the user did since. A child whose code stands in one row is found
 * there, under the heading of the finding.
 * @throws Complaint
 */
export async function pressFinding(stage: Stage, nth: number): Promise<void> {
  const { excel, findings } = stage;
  const finding = findings[nth % Math.max(1, findings.length)];
  if (finding === undefined) return;
  const { table, row, column = '' } = finding.place;
  const where = table === 'Kinderen' && row !== undefined ? placeOfChild(stage, row, column) : undefined;
  const outcome = await excel.run('goTo', finding.place);
  settle(stage);
  if (where === undefined) return;
  if (!outcome.ok) throw new Complaint(`Going to ${row ?? ''} fails: ${outcome.failure.code}.`);
  if (!isSelected(where, excel.workbook))
    throw new Complaint(
      `${finding.rule} of ${row ?? ''} leads to ${addressOf(where.sheet.selection)}; it stands in row ${where.row + 1}.`,
    );
}

function isSelected({ sheet, row, column }: PlaceOfChild, { activeSheetId }: WorkbookModel): boolean {
  const { selection, visibility } = sheet;
  // What is hidden cannot come in sight.
  const isInFront = activeSheetId === sheet.id || visibility !== 'Visible';
  return isInFront && selection.row === row && (column ?? selection.column) === selection.column;
}

/** Headings of columns by their ids; those of a domein are not judged here. */
const headings: Readonly<Record<string, string>> = {
  code: 'Code',
  groep: 'Groep',
  indicatie: 'VVE-indicatie',
  startmaand: 'Startmaand',
  veGevolgd: 'VE gevolgd',
  reden: 'Reden',
};

interface PlaceOfChild {
  readonly sheet: SheetModel;
  readonly row: number;
  /** Absent where the column is not judged. */
  readonly column: number | undefined;
}

/** Where a child stands whose code is in one row alone; undefined where that cannot be said. */
function placeOfChild(
  { excel, standards, form }: Stage,
  code: string,
  columnId: string,
): PlaceOfChild | undefined {
  const { workbook } = excel;
  const list = isWhole(workbook, form) ? rawList(workbook, standards.headings) : undefined;
  const rows = list?.used.filter(({ under }) => plainKey(under('Code')) === plainKey(code)) ?? [];
  const [only] = rows;
  if (list === undefined || only === undefined || rows.length > 1) return undefined;
  const { table } = list;
  const index = table.headings.findIndex(
    (heading) => plainKey(heading) === plainKey(headings[columnId] ?? ''),
  );
  return { sheet: table.sheet, row: only.row, column: index === -1 ? undefined : table.column + index };
}
