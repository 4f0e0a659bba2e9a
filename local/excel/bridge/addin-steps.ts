import { forgetSteps, momentOf, remember } from '../model/history.ts';
import { type Moment } from '../model/moment.ts';
import { type WorkbookEvent } from '../model/workbook-event.ts';
import { type WorkbookModel } from '../model/workbook-model.ts';

/**
 * What the add-in may do and nobody can undo, so that all steps until then are gone. "Undo support with the Excel
 * JavaScript API", table of unsupported APIs, of which those that this host has, in the column of Windows and Mac
 * (`learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-undo-capabilities`).
 */
const cannotBeUndone = new Set([
  'Worksheet.copy',
  'Worksheet.delete',
  'Worksheet.name',
  'Worksheet.position',
  'Worksheet.visibility',
  'WorksheetProtection.protect',
  'WorksheetProtection.unprotect',
]);

/** Where the user looks is no step. */
const isEdit = ({ type }: WorkbookEvent) =>
  type !== 'selection-changed' && type !== 'activated' && type !== 'deactivated';

/**
 * "The ExcelApi 1.20 adds undo support for Excel JavaScript APIs"
 * (`learn.microsoft.com/javascript/api/requirement-sets/excel/excel-api-1-20-requirement-set`). A writer of the page above
 * named 1.19 (OfficeDev/office-js-docs-pr 5175), but an Excel with that version was seen to lose its steps
 * (OfficeDev/office-js issue 6170): the stricter one is modelled.
 */
const keepsFrom = [1, 20] as const;

/** Whether an Excel that declares this version of ExcelApi keeps the steps of an add-in. */
export function keepsAddinSteps(excelApi = '1.1'): boolean {
  const [major = 0, minor = 0] = excelApi.split('.').map(Number);
  return major > keepsFrom[0] || (major === keepsFrom[0] && minor >= keepsFrom[1]);
}

/**
 * What the add-in's requests do to undo. From ExcelApi 1.20 each request is a step. Before that, "most of the set
 * operation of Excel API will disable undo and redo", also of the ribbon (OfficeDev/office-js issues 2802 and 3788).
 */
export class AddinSteps {
  readonly #workbook: WorkbookModel;
  readonly #keeps: boolean;
  #before: Moment | null = null;
  #edited = false;

  constructor(workbook: WorkbookModel, keeps: boolean) {
    this.#workbook = workbook;
    this.#keeps = keeps;
  }

  /** @param writes the client says that the request writes something */
  begin(writes: boolean): void {
    this.#before = this.#keeps && writes ? momentOf(this.#workbook) : null;
    this.#edited = false;
  }

  heard(event: WorkbookEvent): void {
    if (isEdit(event)) this.#edited = true;
  }

  /** @param used the members that the request wrote or called, such as "Worksheet.name" */
  end(used: ReadonlySet<string>): void {
    if (!this.#edited) return;
    const isFinal = [...used].some((member) => cannotBeUndone.has(member));
    if (this.#before === null || isFinal) forgetSteps(this.#workbook);
    else remember(this.#workbook, this.#before);
  }
}
