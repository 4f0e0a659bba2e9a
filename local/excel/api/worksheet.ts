import { parseAddress } from '../model/address.ts';
import { cellBox, wholeSheet } from '../model/box.ts';
import { standardHeight, standardWidth } from '../model/line-size.ts';
import { type SheetModel, type Visibility } from '../model/sheet-model.ts';
import { activateSheet, deleteSheet, moveSheet, renameSheet, setVisibility } from '../model/sheets.ts';
import { usedBox } from '../model/used-box.ts';
import { HostObject } from '../wire/host-object.ts';
import { itemNotFound } from '../wire/host-error.ts';
import { type ApiContext } from './api-context.ts';
import { ChartCollection } from './chart-collection.ts';
import { defineEvents } from './event-members.ts';
import { eventTypes } from './event-types.ts';
import { NamedItemCollection } from './named-item-collection.ts';
import { PageBreakCollection } from './page-break-collection.ts';
import { PageLayout } from './page-layout.ts';
import { sourceTarget } from './range-source.ts';
import { TableCollection } from './table-collection.ts';
import { WorksheetFreezePanes } from './worksheet-freeze-panes.ts';
import { WorksheetProtection } from './worksheet-protection.ts';

/** "Excel.Worksheet" (`learn.microsoft.com/javascript/api/excel/excel.worksheet`). */
export class Worksheet extends HostObject {
  static override readonly typeName = 'Worksheet';
  static override readonly scalars = [
    'id',
    'name',
    'position',
    'showGridlines',
    'showHeadings',
    'standardHeight',
    'standardWidth',
    'tabColor',
    'visibility',
  ];
  readonly #context: ApiContext;
  readonly #sheet: SheetModel;

  constructor(context: ApiContext, sheet: SheetModel) {
    super();
    this.#context = context;
    this.#sheet = sheet;
  }

  static sourceOf(object: Worksheet) {
    return { context: object.#context, target: object.#sheet.id };
  }

  get id(): string {
    return this.#sheet.id;
  }

  get name(): string {
    return this.#sheet.name;
  }

  set name(name: string) {
    renameSheet(this.#context.workbook, this.#sheet, name);
  }

  get position(): number {
    return this.#context.workbook.sheets.indexOf(this.#sheet);
  }

  set position(position: number) {
    moveSheet(this.#context.workbook, this.#sheet, position);
  }

  get visibility(): Visibility {
    return this.#sheet.visibility;
  }

  set visibility(visibility: Visibility) {
    setVisibility(this.#context.workbook, this.#sheet, visibility);
  }

  get tabColor(): string {
    return this.#sheet.tabColor;
  }

  set tabColor(color: string) {
    this.#change({ tabColor: color });
  }

  get showGridlines(): boolean {
    return this.#sheet.showGridlines;
  }

  set showGridlines(shown: boolean) {
    this.#change({ showGridlines: shown });
  }

  /** The names that the client writes under; it reads the others. */
  set gridlines(shown: boolean) {
    this.showGridlines = shown;
  }

  set headings(shown: boolean) {
    this.showHeadings = shown;
  }

  get showHeadings(): boolean {
    return this.#sheet.showHeadings;
  }

  set showHeadings(shown: boolean) {
    this.#change({ showHeadings: shown });
  }

  get standardHeight(): number {
    return standardHeight;
  }

  get standardWidth(): number {
    return standardWidth;
  }

  get tables(): TableCollection {
    return new TableCollection(this.#context, this.#sheet);
  }

  get names(): NamedItemCollection {
    return new NamedItemCollection(this.#context, this.#sheet);
  }

  get charts(): ChartCollection {
    return new ChartCollection(this.#context, this.#sheet);
  }

  get protection(): WorksheetProtection {
    return new WorksheetProtection(this.#context, this.#sheet);
  }

  get freezePanes(): WorksheetFreezePanes {
    return new WorksheetFreezePanes(this.#context, this.#sheet);
  }

  get pageLayout(): PageLayout {
    return new PageLayout(this.#context, this.#sheet);
  }

  get horizontalPageBreaks(): PageBreakCollection {
    return new PageBreakCollection(this.#context, this.#sheet);
  }

  /** An address, a name, or the whole sheet. */
  getRange(address?: string | null): HostObject {
    if (address === undefined || address === null || address === '')
      return this.#context.create.range(this.#sheet, wholeSheet);
    const parsed = parseAddress(address);
    if (parsed?.sheetName === null) return this.#context.create.range(this.#sheet, parsed.box);
    const { sheet, box } = sourceTarget(this.#context, this.#sheet, address);
    return this.#context.create.range(sheet, box);
  }

  getRangeByIndexes(row: number, column: number, rows: number, columns: number): HostObject {
    return this.#context.create.range(this.#sheet, { row, column, rows, columns });
  }

  getCell(row: number, column: number): HostObject {
    return this.#context.create.range(this.#sheet, cellBox(row, column));
  }

  getUsedRangeOrNullObject(valuesOnly = false): HostObject | null {
    const box = usedBox(this.#sheet, valuesOnly);
    return box && this.#context.create.range(this.#sheet, box);
  }

  /** Of an empty sheet: its first cell. */
  getUsedRange(valuesOnly = false): HostObject {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }

  getNextOrNullObject(visibleOnly = false): HostObject | null {
    return this.#neighbor(1, visibleOnly);
  }

  getPreviousOrNullObject(visibleOnly = false): HostObject | null {
    return this.#neighbor(-1, visibleOnly);
  }

  getNext(visibleOnly = false): HostObject {
    const next = this.#neighbor(1, visibleOnly);
    if (!next) throw itemNotFound();
    return next;
  }

  activate(): void {
    activateSheet(this.#context.workbook, this.#sheet);
  }

  delete(): void {
    deleteSheet(this.#context.workbook, this.#sheet);
  }

  calculate(): void {
    this.#context.workbook.touch();
  }

  #neighbor(step: 1 | -1, visibleOnly: boolean): HostObject | null {
    const { sheets } = this.#context.workbook;
    for (let at = this.position + step; at >= 0 && at < sheets.length; at += step) {
      const sheet = sheets[at];
      if (sheet && (!visibleOnly || sheet.visibility === 'Visible'))
        return this.#context.create.worksheet(sheet);
    }
    return null;
  }

  #change(change: Partial<SheetModel>): void {
    Object.assign(this.#sheet, change);
    this.#context.workbook.touch();
  }
}

defineEvents(Worksheet, (sheet: Worksheet) => Worksheet.sourceOf(sheet), {
  Activated: eventTypes.sheetActivated,
  Deactivated: eventTypes.sheetDeactivated,
  DataChanged: eventTypes.sheetChanged,
  FormatChanged: eventTypes.sheetFormatChanged,
  SelectionChanged: eventTypes.sheetSelectionChanged,
  RowSorted: eventTypes.sheetRowSorted,
  RowHiddenChanged: eventTypes.sheetRowHiddenChanged,
});
