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

/** The version in which Excel began to keep what an add-in does among the steps (same page). */
const keepsFrom = [1, 19] as const;

/** Whether an Excel that declares this version of ExcelApi keeps the steps of an add-in. */
export function keepsAddinSteps(excelApi = '1.1'): boolean {
  const [major = 0, minor = 0] = excelApi.split('.').map(Number);
  return major > keepsFrom[0] || (major === keepsFrom[0] && minor >= keepsFrom[1]);
}

/**
 * What the add-in's requests do to undo. From ExcelApi 1.19 each request is a step. Before that, "most of the set
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
