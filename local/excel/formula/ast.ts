import { type CellValue } from '../model/cell.ts';

/** One corner of a reference; null for the missing half of A:B or 2:3. */
export interface Corner {
  row: number | null;
  column: number | null;
  fixedRow: boolean;
  fixedColumn: boolean;
}

export interface Reference {
  kind: 'reference';
  sheetName: string | null;
  first: Corner;
  last: Corner;
}

/** Table[Column], Table[[#Headers],[Column]], [@Column]. */
export interface StructuredReference {
  kind: 'structured';
  table: string | null;
  part: 'data' | 'headers' | 'all' | 'totals' | 'this-row';
  columns: [string, string] | null;
}

export type Node =
  | { kind: 'literal'; value: CellValue | null }
  | Reference
  | StructuredReference
  | { kind: 'name'; name: string }
  | { kind: 'unary'; operator: string; operand: Node }
  | { kind: 'percent'; operand: Node }
  | { kind: 'binary'; operator: string; left: Node; right: Node }
  | { kind: 'call'; name: string; args: Node[] };
