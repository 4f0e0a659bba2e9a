import { type CustomValue, type WorkbookModel } from '../model/workbook-model.ts';
import { generalException, invalidArgument, itemNotFound } from '../wire/host-error.ts';
import { HostCollection, HostObject } from '../wire/host-object.ts';

/** Longer keys and values are trimmed to it, outside Excel on the web. */
const LIMIT = 255;
/** No more of a text is given back: as an Excel was seen to do (OfficeDev/office-js issue 4530). */
const GIVEN_BACK = 127;

function typeOf(value: CustomValue): string {
  if (typeof value === 'number') return Number.isInteger(value) ? 'Number' : 'Float';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}

function stored(value: unknown): CustomValue {
  if (typeof value === 'string') return value.slice(0, LIMIT);
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  throw invalidArgument();
}

/** Names are the same whatever their case, as in the window "Advanced Properties". */
const knownAs = ({ customProperties }: WorkbookModel, key: string): string | undefined =>
  Object.keys(customProperties).find((name) => name.toLowerCase() === key.toLowerCase());

/** "Excel.CustomProperty" (`learn.microsoft.com/javascript/api/excel/excel.customproperty`). */
export class CustomProperty extends HostObject {
  static override readonly typeName = 'CustomProperty';
  static override readonly scalars = ['key', 'value', 'type'];
  readonly #workbook: WorkbookModel;
  readonly key: string;

  constructor(workbook: WorkbookModel, key: string) {
    super();
    this.#workbook = workbook;
    this.key = key;
  }

  get #stored(): CustomValue {
    const value = this.#workbook.customProperties[this.key];
    if (value === undefined) throw itemNotFound();
    return value;
  }

  get type(): string {
    return typeOf(this.#stored);
  }

  get value(): CustomValue {
    const value = this.#stored;
    if (typeof value !== 'string') return value;
    // Another program can write a longer one; Excel was seen to crash on it (OfficeDev/office-js issue 4378).
    if (value.length > LIMIT) throw generalException();
    return value.slice(0, GIVEN_BACK);
  }

  set value(value: unknown) {
    this.#workbook.customProperties[this.key] = stored(value);
    this.#workbook.touch();
  }

  delete(): void {
    const rest = Object.entries(this.#workbook.customProperties).filter(([key]) => key !== this.key);
    this.#workbook.customProperties = Object.fromEntries(rest);
    this.#workbook.touch();
  }
}

/** "Excel.CustomPropertyCollection" (`learn.microsoft.com/javascript/api/excel/excel.custompropertycollection`). */
export class CustomPropertyCollection extends HostCollection<CustomProperty> {
  static override readonly typeName = 'CustomPropertyCollection';
  readonly #workbook: WorkbookModel;

  constructor(workbook: WorkbookModel) {
    super();
    this.#workbook = workbook;
  }

  list(): CustomProperty[] {
    return Object.keys(this.#workbook.customProperties).map((key) => new CustomProperty(this.#workbook, key));
  }

  getItemOrNullObject(key: string): CustomProperty | null {
    const known = knownAs(this.#workbook, key);
    return known === undefined ? null : new CustomProperty(this.#workbook, known);
  }

  getItem(key: string): CustomProperty {
    const property = this.getItemOrNullObject(key);
    if (!property) throw itemNotFound();
    return property;
  }

  /** Makes the property or gives it a new value. */
  add(key: string, value: unknown): CustomProperty {
    const name = key.slice(0, LIMIT);
    if (name === '') throw invalidArgument();
    const property = new CustomProperty(this.#workbook, knownAs(this.#workbook, name) ?? name);
    property.value = value;
    return property;
  }

  deleteAll(): void {
    this.#workbook.customProperties = {};
    this.#workbook.touch();
  }
}
