import { type Box, cellBox, includes, intersection } from '../model/box.ts';
import { type Node } from './ast.ts';
import { type FormulaPlace } from './evaluator-place.ts';
import { applyOperator } from './operators.ts';
import {
  type Area,
  FormulaFailure,
  type FormulaValue,
  isArea,
  type Scalar,
  toNumber,
  withoutError,
} from './formula-value.ts';
import { referenceBox } from './reference.ts';
import { structuredArea } from './structured-area.ts';

export type FormulaFunction = (evaluator: Evaluator, args: Node[]) => FormulaValue;

/** Works out a parsed formula for one cell. */
export class Evaluator {
  readonly place: FormulaPlace;
  readonly #functions: ReadonlyMap<string, FormulaFunction>;
  readonly #parse: (formula: string) => Node | null;

  constructor(
    place: FormulaPlace,
    functions: ReadonlyMap<string, FormulaFunction>,
    parse: (formula: string) => Node | null,
  ) {
    this.place = place;
    this.#functions = functions;
    this.#parse = parse;
  }

  value(node: Node): FormulaValue {
    switch (node.kind) {
      case 'literal':
        return node.value;
      case 'reference':
        return this.#reference(node);
      case 'structured':
        return structuredArea(node, this.place);
      case 'name':
        return this.#name(node.name);
      case 'percent':
        return toNumber(this.scalar(node.operand)) / 100;
      case 'unary':
        return node.operator === '-' ? -toNumber(this.scalar(node.operand)) : this.value(node.operand);
      case 'binary':
        return this.#binary(node);
      case 'call':
        return this.#call(node.name, node.args);
    }
  }

  /** One value: of an area that of the own row or column, as implicit intersection does. */
  scalar(node: Node | undefined): Scalar {
    const value = node ? this.value(node) : null;
    return withoutError(isArea(value) ? this.#implicit(value) : value);
  }

  area(node: Node): Area {
    const value = this.value(node);
    if (!isArea(value)) throw new FormulaFailure('#VALUE!');
    return value;
  }

  /** Every filled cell of an area, or the one value. */
  *scalars(node: Node): Generator<Scalar> {
    const value = this.value(node);
    if (!isArea(value)) yield withoutError(value);
    else
      for (const { row, column } of value.sheet.cells.entries(value.box))
        yield withoutError(this.place.read(value.sheet, row, column));
  }

  #reference(node: Extract<Node, { kind: 'reference' }>): Area {
    const { workbook, sheet, by } = this.place;
    const on = node.sheetName === null ? sheet : workbook.sheetByName(node.sheetName);
    const box = referenceBox(node, by);
    if (!on || !box) throw new FormulaFailure('#REF!');
    return { sheet: on, box };
  }

  #name(name: string): FormulaValue {
    const { sheet, workbook } = this.place;
    const found = [...sheet.names, ...workbook.names].find(
      (one) => one.name.toLowerCase() === name.toLowerCase(),
    );
    const node = found && this.#parse(found.formula);
    if (!node) throw new FormulaFailure('#NAME?');
    const place = { ...this.place, by: { rows: 0, columns: 0 } };
    return new Evaluator(place, this.#functions, this.#parse).value(node);
  }

  #binary(node: Extract<Node, { kind: 'binary' }>): FormulaValue {
    if (node.operator !== ' ')
      return applyOperator(node.operator, this.scalar(node.left), this.scalar(node.right));
    const [left, right] = [this.area(node.left), this.area(node.right)];
    const box = left.sheet === right.sheet ? intersection(left.box, right.box) : null;
    if (!box) throw new FormulaFailure('#NULL!');
    return { sheet: left.sheet, box };
  }

  #call(name: string, args: Node[]): FormulaValue {
    const run = this.#functions.get(name);
    if (!run) throw new FormulaFailure('#NAME?');
    return run(this, args);
  }

  #implicit({ sheet, box }: Area): Scalar {
    const cell = this.#own(box);
    if (!cell) throw new FormulaFailure('#VALUE!');
    return this.place.read(sheet, cell.row, cell.column);
  }

  #own(box: Box): Box | null {
    const { row, column } = this.place;
    if (box.rows === 1 && box.columns === 1) return box;
    if (box.columns === 1 && includes(box, row, box.column)) return cellBox(row, box.column);
    return box.rows === 1 && includes(box, box.row, column) ? cellBox(box.row, column) : null;
  }
}
