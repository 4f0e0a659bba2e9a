import { compareAll, inWords } from '../compare.ts';
import { Complaint } from '../complaint.ts';
import { isDrawnSheet, whyNotOwn } from '../judge/own-cells.ts';
import { rawList } from '../judge/raw-list.ts';
import { type Difference, differencesIn, sheetsOff } from '../model/differences.ts';
import { entriesOf } from '../model/ledger.ts';
import type { Stage } from '../stage.ts';

/** What an action of the add-in may change beside its own cells. */
export interface More {
  readonly cell: (difference: Difference) => boolean;
  readonly sheet: (sheet: Difference['sheet']) => boolean;
}

const nothingMore: More = { cell: () => false, sheet: () => false };

/**
 * Looks at all that the add-in did: only cells that belong to it may say something else, and no sheet comes or goes but
 * its own. From then on the ledger has what it wrote.
 * @throws Complaint
 */
export function settle(stage: Stage, more: More = nothingMore): void {
  const { ledger, pane } = stage;
  const { workbook } = stage.excel;
  if (pane.bugs.length > 0) throw pane.bugs[0];
  const wrong = [
    ...sheetsComplaints(stage, more),
    ...cellsComplaints(stage, more),
    ...windowComplaints(stage),
  ];
  if (wrong.length > 0) throw new Complaint(wrong.slice(0, 5).join('\n'));
  if (takeOver(stage) && workbook.undoStack.length > 0)
    throw new Complaint('The add-in wrote, and what the user did before can still be taken back.');
  if (workbook.undoStack.length === 0) stage.undo = [];
  if (workbook.redoStack.length === 0) stage.redo = [];
  compareAll(ledger, workbook);
}

/** Brings the ledger to what the add-in wrote; whether it wrote anything. */
function takeOver({ ledger, excel: { workbook } }: Stage): boolean {
  const { came } = sheetsOff(ledger, workbook);
  for (const sheet of came) ledger.add(sheet.id, entriesOf(sheet));
  const differences = differencesIn(ledger, workbook);
  for (const { sheet, row, column, said } of differences)
    ledger.put(sheet.id, { row, column }, { said, by: 'sheet' });
  return differences.length + came.length > 0;
}

const windowComplaints = ({ excel: { host } }: Stage): readonly string[] =>
  host.dialogs.open === null && host.openedPages.length === 0 ? [] : ['A dialog or a page was opened.'];

function sheetsComplaints({ ledger, excel }: Stage, { sheet: isMore }: More): readonly string[] {
  const { came, went } = sheetsOff(ledger, excel.workbook);
  return [
    ...came
      .filter((sheet) => !isDrawnSheet(sheet) && !isMore(sheet))
      .map(({ name }) => `The add-in made sheet ${name}.`),
    ...went.map((id) => `The add-in took sheet ${id} away.`),
  ];
}

function cellsComplaints(
  { ledger, excel, standards, codes }: Stage,
  { cell: isMore }: More,
): readonly string[] {
  const { workbook } = excel;
  const list = rawList(workbook, standards.headings);
  return differencesIn(ledger, workbook).flatMap((difference) => {
    const why = isMore(difference) ? undefined : whyNotOwn(difference, { workbook, list, codes });
    return why === undefined ? [] : [`The add-in changed a cell, but ${why}: ${inWords(difference)}.`];
  });
}
