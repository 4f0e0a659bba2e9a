import { excelTexts } from '../../excel/user/excel-texts.ts';
import type { Alert, Outcome } from '../../excel/user/outcome.ts';
import { texts } from '../texts/texts.ts';
import type { Refusal } from './book.ts';

/** What Excel does not do, in the words of this page: ours are shorter. */
const blocked = new Map<Alert, string>([
  [excelTexts.protectedCell, texts.refusals.protectedCell],
  [excelTexts.wrongFormula, texts.refusals.wrongFormula],
  [excelTexts.brokenTable, texts.refusals.brokenTable],
  [excelTexts.edgeOfSheet, texts.refusals.edgeOfSheet],
  [excelTexts.sheetName, texts.refusals.sheetName],
  [excelTexts.sheetExists, texts.refusals.sheetExists],
  [excelTexts.lastSheet, texts.refusals.lastSheet],
  [excelTexts.nothingToUndo, texts.refusals.nothingToUndo],
  [excelTexts.nothingToRedo, texts.refusals.nothingToRedo],
]);

/** Excel's own title, where the cell has none. */
const untitled: string = excelTexts.protectedCell.title;

/** How the page tells that something was refused. */
export function refusalOf({ refused }: Outcome): Refusal | undefined {
  if (refused === null) return undefined;
  const message = blocked.get(refused);
  if (message !== undefined) return { kind: 'blocked', title: '', message };
  return {
    kind: refused.kind === 'stop' ? 'stop' : 'ask',
    title: refused.title === untitled ? texts.refusal.title : refused.title,
    message: refused.message === excelTexts.invalidValue ? texts.refusal.message : refused.message,
  };
}
