import { formatAbsolute, quoteSheetName } from '../model/address.ts';
import { type DefinedName, isValidName } from '../model/defined-name.ts';
import { parseFormula } from '../formula/parse.ts';
import { type SheetModel } from '../model/sheet-model.ts';
import { findTable } from '../model/tables.ts';
import { invalidArgument, itemAlreadyExists, itemNotFound } from '../wire/host-error.ts';
import { HostCollection } from '../wire/host-object.ts';
import { type ApiContext } from './api-context.ts';
import { NamedItem } from './named-item.ts';
import { RangeGeometry } from './range-geometry.ts';

/** "Excel.NamedItemCollection": of a sheet, or of the workbook (null). */
export class NamedItemCollection extends HostCollection<NamedItem> {
  static override readonly typeName = 'NamedItemCollection';
  readonly #context: ApiContext;
  readonly #sheet: SheetModel | null;

  constructor(context: ApiContext, sheet: SheetModel | null) {
    super();
    this.#context = context;
    this.#sheet = sheet;
  }

  get #owner(): { names: DefinedName[] } {
    return this.#sheet ?? this.#context.workbook;
  }

  list(): NamedItem[] {
    return this.#owner.names.map((name) => new NamedItem(this.#context, this.#sheet, name));
  }

  getItemOrNullObject(key: string): NamedItem | null {
    return this.list().find((item) => item.name.toLowerCase() === key.toLowerCase()) ?? null;
  }

  getItem(key: string): NamedItem {
    const item = this.getItemOrNullObject(key);
    if (!item) throw itemNotFound();
    return item;
  }

  /** The reference is a Range, or a formula with its equals sign. */
  add(name: string, reference: unknown, comment?: string | null): NamedItem {
    const { workbook } = this.#context;
    if (!isValidName(name)) throw invalidArgument();
    if (this.getItemOrNullObject(name) || findTable(workbook, name)) throw itemAlreadyExists();
    const formula = formulaOf(reference);
    if (!formula.startsWith('=') || !parseFormula(formula)) throw invalidArgument();
    const added: DefinedName = { name, formula, comment: comment ?? '', visible: true };
    this.#owner.names.push(added);
    workbook.touch();
    return new NamedItem(this.#context, this.#sheet, added);
  }
}

const formulaOf = (reference: unknown): string =>
  reference instanceof RangeGeometry
    ? `=${quoteSheetName(RangeGeometry.sheetOf(reference).name)}!${formatAbsolute(RangeGeometry.boxOf(reference))}`
    : String(reference);
