import { hasAllColumns, hasAllRows } from '../model/box.ts';
import { type PageLayoutModel, type PageZoom } from '../model/page-layout-model.ts';
import { type SheetModel } from '../model/sheet-model.ts';
import { invalidArgument } from '../wire/host-error.ts';
import { HostObject } from '../wire/host-object.ts';
import { type ApiContext } from './api-context.ts';
import { HeaderFooterGroup } from './header-footer.ts';
import { definePlain } from './plain-members.ts';
import { sourceTarget } from './range-source.ts';

const plain = [
  'orientation',
  'paperSize',
  'centerHorizontally',
  'centerVertically',
  'blackAndWhite',
  'draftMode',
  'printGridlines',
  'printHeadings',
  'leftMargin',
  'rightMargin',
  'topMargin',
  'bottomMargin',
  'headerMargin',
  'footerMargin',
] as const;

/** "Excel.PageLayout" (`learn.microsoft.com/javascript/api/excel/excel.pagelayout`). */
export class PageLayout extends HostObject {
  static override readonly typeName = 'PageLayout';
  static override readonly scalars = [...plain, 'zoom'];
  readonly #context: ApiContext;
  readonly #sheet: SheetModel;

  constructor(context: ApiContext, sheet: SheetModel) {
    super();
    this.#context = context;
    this.#sheet = sheet;
  }

  static sourceOf(object: PageLayout) {
    return { workbook: object.#context.workbook, model: object.#sheet.pageLayout };
  }

  get zoom(): PageZoom {
    return this.#sheet.pageLayout.zoom;
  }

  /** A scale, or a number of pages, never both. */
  set zoom(zoom: PageZoom) {
    const { scale, ...pages } = zoom;
    if (scale !== undefined && (scale < 10 || scale > 400)) throw invalidArgument();
    if (scale !== undefined && Object.keys(pages).length > 0) throw invalidArgument();
    this.#change({ zoom: { ...zoom } });
  }

  get headersFooters(): HeaderFooterGroup {
    return new HeaderFooterGroup(this.#context, this.#sheet);
  }

  setPrintArea(area: unknown): void {
    this.#change({ printArea: [sourceTarget(this.#context, this.#sheet, area).box] });
  }

  setPrintTitleRows(rows: unknown): void {
    const { box } = sourceTarget(this.#context, this.#sheet, rows);
    if (!hasAllColumns(box)) throw invalidArgument();
    this.#change({ titleRows: box });
  }

  setPrintTitleColumns(columns: unknown): void {
    const { box } = sourceTarget(this.#context, this.#sheet, columns);
    if (!hasAllRows(box)) throw invalidArgument();
    this.#change({ titleColumns: box });
  }

  getPrintTitleRowsOrNullObject(): HostObject | null {
    const { titleRows } = this.#sheet.pageLayout;
    return titleRows && this.#context.create.range(this.#sheet, titleRows);
  }

  getPrintTitleColumnsOrNullObject(): HostObject | null {
    const { titleColumns } = this.#sheet.pageLayout;
    return titleColumns && this.#context.create.range(this.#sheet, titleColumns);
  }

  /** Margins in points, inches or centimeters. */
  setPrintMargins(unit: string, margins: Record<string, number>): void {
    const points = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 }[unit];
    if (points === undefined) throw invalidArgument();
    const names = ['top', 'bottom', 'left', 'right', 'header', 'footer'];
    const given = names.filter((name) => margins[name] !== undefined);
    this.#change(Object.fromEntries(given.map((name) => [`${name}Margin`, (margins[name] ?? 0) * points])));
  }

  #change(change: Partial<PageLayoutModel>): void {
    Object.assign(this.#sheet.pageLayout, change);
    this.#context.workbook.touch();
  }
}

definePlain(PageLayout, (layout: PageLayout) => PageLayout.sourceOf(layout), plain);
