import { qualifiedAddress } from '../model/address.ts';
import { hasAllColumns, hasAllRows } from '../model/box.ts';
import { type ClearApplyTo, clearRange } from '../model/clear-range.ts';
import { copyRange, type CopyType } from '../model/copy-range.ts';
import { shiftRange } from '../model/insert-delete.ts';
import { commonHidden, hideLines } from '../model/line-size.ts';
import { mergeCells, unmergeCells } from '../model/merge-cells.ts';
import { select } from '../model/selection.ts';
import { activateSheet } from '../model/sheets.ts';
import { type Target } from '../model/write-range.ts';
import { notImplemented } from '../wire/host-error.ts';
import { type HostObject } from '../wire/host-object.ts';
import { ConditionalFormatCollection } from './conditional-format-collection.ts';
import { DataValidation } from './data-validation.ts';
import { RangeFormat } from './range-format.ts';
import { RangeGeometry } from './range-geometry.ts';
import { RangeSort } from './range-sort.ts';
import { RangeValues } from './range-values.ts';
import { sourceTarget } from './range-source.ts';

/** "Excel.Range" (`learn.microsoft.com/javascript/api/excel/excel.range`). */
export class Range extends RangeValues {
  static override readonly typeName = 'Range';
  static override readonly scalars = [
    'address',
    'addressLocal',
    'cellCount',
    'columnCount',
    'columnHidden',
    'columnIndex',
    'formulas',
    'formulasLocal',
    'hidden',
    'isEntireColumn',
    'isEntireRow',
    'numberFormat',
    'rowCount',
    'rowHidden',
    'rowIndex',
    'text',
    'values',
    'valueTypes',
  ];

  static targetOf(range: RangeGeometry): Target {
    return {
      workbook: RangeGeometry.contextOf(range).workbook,
      sheet: RangeGeometry.sheetOf(range),
      box: RangeGeometry.boxOf(range),
    };
  }

  get address(): string {
    return qualifiedAddress(RangeGeometry.sheetOf(this).name, RangeGeometry.boxOf(this));
  }

  get addressLocal(): string {
    return this.address;
  }

  get rowIndex(): number {
    return RangeGeometry.boxOf(this).row;
  }

  get columnIndex(): number {
    return RangeGeometry.boxOf(this).column;
  }

  get rowCount(): number {
    return RangeGeometry.boxOf(this).rows;
  }

  get columnCount(): number {
    return RangeGeometry.boxOf(this).columns;
  }

  /** -1 when there are more cells than fit in 32 bits, as documented. */
  get cellCount(): number {
    const count = this.rowCount * this.columnCount;
    return count > 2 ** 31 - 1 ? -1 : count;
  }

  get isEntireColumn(): boolean {
    return hasAllRows(RangeGeometry.boxOf(this));
  }

  get isEntireRow(): boolean {
    return hasAllColumns(RangeGeometry.boxOf(this));
  }

  get rowHidden(): boolean | null {
    return commonHidden(Range.targetOf(this), 'row');
  }

  set rowHidden(hidden: boolean | null) {
    if (hidden === null) return;
    hideLines(Range.targetOf(this), 'row', hidden);
  }

  get columnHidden(): boolean | null {
    return commonHidden(Range.targetOf(this), 'column');
  }

  set columnHidden(hidden: boolean | null) {
    if (hidden === null) return;
    hideLines(Range.targetOf(this), 'column', hidden);
  }

  get hidden(): boolean | null {
    return this.rowHidden === true || this.columnHidden === true ? true : this.rowHidden;
  }

  get worksheet(): HostObject {
    return RangeGeometry.contextOf(this).create.worksheet(RangeGeometry.sheetOf(this));
  }

  get format(): RangeFormat {
    return new RangeFormat(Range.targetOf(this));
  }

  get dataValidation(): DataValidation {
    return new DataValidation(Range.targetOf(this));
  }

  get conditionalFormats(): ConditionalFormatCollection {
    return new ConditionalFormatCollection(RangeGeometry.contextOf(this), Range.targetOf(this));
  }

  get sort(): RangeSort {
    return new RangeSort(Range.targetOf(this));
  }

  clear(applyTo: ClearApplyTo = 'All'): void {
    clearRange(Range.targetOf(this), applyTo);
  }

  /** Answers the new, empty cells; this range has moved on with its own. */
  insert(shift: 'Down' | 'Right'): HostObject {
    const target = Range.targetOf(this);
    shiftRange(target, shift);
    return RangeGeometry.contextOf(this).create.range(target.sheet, target.box);
  }

  delete(shift: 'Up' | 'Left'): void {
    shiftRange(Range.targetOf(this), shift);
  }

  merge(across = false): void {
    mergeCells(Range.targetOf(this), across);
  }

  unmerge(): void {
    unmergeCells(Range.targetOf(this));
  }

  copyFrom(source: unknown, type: CopyType = 'All', skipBlanks = false, transpose = false): void {
    if (transpose) throw notImplemented('Range.copyFrom (transpose)');
    const from = sourceTarget(RangeGeometry.contextOf(this), RangeGeometry.sheetOf(this), source);
    copyRange(from, Range.targetOf(this), type, skipBlanks);
  }

  select(): void {
    const { workbook, sheet, box } = Range.targetOf(this);
    activateSheet(workbook, sheet);
    select(workbook, sheet, box);
  }

  /** Excel works formulas out by itself here. */
  calculate(): void {
    RangeGeometry.contextOf(this).workbook.touch();
  }
}
