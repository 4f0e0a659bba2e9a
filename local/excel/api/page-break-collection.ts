import { itemNotFound } from '../wire/host-error.ts';
import { HostCollection, HostObject } from '../wire/host-object.ts';
import { type SheetModel } from '../model/sheet-model.ts';
import { type ApiContext } from './api-context.ts';
import { sourceTarget } from './range-source.ts';

/**
 * "Excel.PageBreakCollection" (`learn.microsoft.com/javascript/api/excel/excel.pagebreakcollection`): the breaks above
 * rows. Deliberately without those beside columns, which nothing uses. "Scale a worksheet" (support.microsoft.com):
 * Excel ignores them where a sheet is fitted to a number of pages.
 */
export class PageBreakCollection extends HostCollection<PageBreak> {
  static override readonly typeName = 'PageBreakCollection';
  readonly #context: ApiContext;
  readonly #sheet: SheetModel;

  constructor(context: ApiContext, sheet: SheetModel) {
    super();
    this.#context = context;
    this.#sheet = sheet;
  }

  list(): PageBreak[] {
    return this.#sheet.pageLayout.horizontalBreaks.map((row) => new PageBreak(row));
  }

  add(pageBreakRange: unknown): PageBreak {
    const { row } = sourceTarget(this.#context, this.#sheet, pageBreakRange).box;
    const rows = new Set([...this.#sheet.pageLayout.horizontalBreaks, row]);
    this.#change([...rows].sort((a, b) => a - b));
    return new PageBreak(row);
  }

  getItem(index: number): PageBreak {
    const found = this.list()[index];
    if (!found) throw itemNotFound();
    return found;
  }

  removePageBreaks(): void {
    this.#change([]);
  }

  #change(rows: number[]): void {
    this.#sheet.pageLayout.horizontalBreaks = rows;
    this.#context.workbook.touch();
  }
}

/** "Excel.PageBreak" (`learn.microsoft.com/javascript/api/excel/excel.pagebreak`): the row below the break, from 0. */
export class PageBreak extends HostObject {
  static override readonly typeName = 'PageBreak';
  static override readonly scalars = ['rowIndex'];
  readonly #row: number;

  constructor(row: number) {
    super();
    this.#row = row;
  }

  get rowIndex(): number {
    return this.#row;
  }
}
