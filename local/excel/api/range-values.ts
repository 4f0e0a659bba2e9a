import { toLocalFormula } from '../formula/translate.ts';
import { type Box, hasAllColumns, hasAllRows, matrixOf } from '../model/box.ts';
import { type CellValue, valueTypeOf } from '../model/cell.ts';
import { cellText } from '../model/cell-text.ts';
import { readValue } from '../model/cell-value.ts';
import { styleAt, styleValue } from '../model/style-of.ts';
import { writeRange } from '../model/write-range.ts';
import { type FormulaLanguage } from '../model/write-cell.ts';
import { HostError, invalidArgument } from '../wire/host-error.ts';
import { RangeGeometry } from './range-geometry.ts';
import { changeStyle } from './styled-object.ts';

type Matrix<T> = T[][] | null;

const wrongSize = () =>
  invalidArgument(
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );

/** "Resource limits and performance optimization for Office Add-ins": five million cells in one read. */
const readLimit = 5_000_000;

/** One value for all cells, or a matrix of the size of the range. */
function asMatrix<T>(box: Box, data: unknown): T[][] {
  if (!Array.isArray(data)) return matrixOf(box, () => data as T);
  const rows = data as unknown[];
  const fits =
    rows.length === box.rows && rows.every((row) => Array.isArray(row) && row.length === box.columns);
  if (!fits) throw wrongSize();
  return rows as T[][];
}

/** What the cells of a range hold and show. */
export abstract class RangeValues extends RangeGeometry {
  /** null for whole rows and columns, as the documentation says of unbounded ranges. */
  #read<T>(make: (row: number, column: number) => T): Matrix<T> {
    const box = RangeGeometry.boxOf(this);
    if (hasAllRows(box) || hasAllColumns(box)) return null;
    if (box.rows * box.columns > readLimit)
      throw new HostError(
        'ResponsePayloadSizeLimitExceeded',
        'The response payload size has exceeded the limit.',
      );
    return matrixOf(box, make);
  }

  #write(data: unknown, language: FormulaLanguage): void {
    const box = RangeGeometry.boxOf(this);
    if (hasAllRows(box) || hasAllColumns(box)) throw invalidArgument();
    const target = {
      workbook: RangeGeometry.contextOf(this).workbook,
      sheet: RangeGeometry.sheetOf(this),
      box,
    };
    writeRange(target, asMatrix<CellValue | null>(box, data), language);
  }

  get values(): Matrix<CellValue> {
    return this.#read((row, column) => this.#value(row, column));
  }

  set values(data: unknown) {
    this.#write(data, 'file');
  }

  get formulas(): Matrix<CellValue> {
    const { cells } = RangeGeometry.sheetOf(this);
    return this.#read((row, column) => cells.get(row, column)?.formula ?? this.#value(row, column));
  }

  set formulas(data: unknown) {
    this.#write(data, 'file');
  }

  get formulasLocal(): Matrix<CellValue> {
    const { cells } = RangeGeometry.sheetOf(this);
    const { locale } = RangeGeometry.contextOf(this).workbook;
    return this.#read((row, column) => {
      const formula = cells.get(row, column)?.formula;
      return formula === undefined ? this.#value(row, column) : toLocalFormula(formula, locale);
    });
  }

  set formulasLocal(data: unknown) {
    this.#write(data, 'local');
  }

  get text(): Matrix<string> {
    const { workbook } = RangeGeometry.contextOf(this);
    return this.#read((row, column) => cellText(workbook, RangeGeometry.sheetOf(this), row, column));
  }

  get valueTypes(): Matrix<string> {
    return this.#read((row, column) => valueTypeOf(this.#value(row, column)));
  }

  get numberFormat(): Matrix<string> {
    const sheet = RangeGeometry.sheetOf(this);
    return this.#read((row, column) => styleValue(styleAt(sheet, row, column), 'numberFormat'));
  }

  set numberFormat(data: unknown) {
    const box = RangeGeometry.boxOf(this);
    const formats = Array.isArray(data) ? asMatrix<string | null>(box, data) : null;
    const target = {
      workbook: RangeGeometry.contextOf(this).workbook,
      sheet: RangeGeometry.sheetOf(this),
      box,
    };
    changeStyle(target, (style, row, column) => {
      const format = formats ? formats[row - box.row]?.[column - box.column] : String(data);
      return format == null ? style : { ...style, numberFormat: format };
    });
  }

  _validateArraySize(rows: number, columns: number): void {
    const box = RangeGeometry.boxOf(this);
    if (rows !== box.rows || columns !== box.columns) throw wrongSize();
  }

  #value(row: number, column: number): CellValue {
    return readValue(RangeGeometry.contextOf(this).workbook, RangeGeometry.sheetOf(this), row, column);
  }
}
