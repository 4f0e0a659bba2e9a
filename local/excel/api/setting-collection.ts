import { type WorkbookModel } from '../model/workbook-model.ts';
import { itemNotFound } from '../wire/host-error.ts';
import { HostCollection, HostObject } from '../wire/host-object.ts';

/** "Excel.Setting": a value that is kept in the file, for this add-in only. */
export class Setting extends HostObject {
  static override readonly typeName = 'Setting';
  static override readonly scalars = ['key', 'value'];
  readonly #workbook: WorkbookModel;
  readonly key: string;

  constructor(workbook: WorkbookModel, key: string) {
    super();
    this.#workbook = workbook;
    this.key = key;
  }

  get _id(): string {
    return this.key;
  }

  get value(): unknown {
    const text = this.#workbook.settings[this.key];
    if (text === undefined) throw itemNotFound();
    return JSON.parse(text) as unknown;
  }

  set value(value: unknown) {
    this.#workbook.settings[this.key] = JSON.stringify(value);
    this.#workbook.touch();
  }

  delete(): void {
    const rest = Object.entries(this.#workbook.settings).filter(([key]) => key !== this.key);
    this.#workbook.settings = Object.fromEntries(rest);
    this.#workbook.touch();
  }
}

/** "Excel.SettingCollection" (`learn.microsoft.com/javascript/api/excel/excel.settingcollection`). */
export class SettingCollection extends HostCollection<Setting> {
  static override readonly typeName = 'SettingCollection';
  readonly #workbook: WorkbookModel;

  constructor(workbook: WorkbookModel) {
    super();
    this.#workbook = workbook;
  }

  list(): Setting[] {
    return Object.keys(this.#workbook.settings).map((key) => new Setting(this.#workbook, key));
  }

  getItemOrNullObject(key: string): Setting | null {
    return Object.hasOwn(this.#workbook.settings, key) ? new Setting(this.#workbook, key) : null;
  }

  getItem(key: string): Setting {
    const setting = this.getItemOrNullObject(key);
    if (!setting) throw itemNotFound();
    return setting;
  }

  /** Adds the key or gives it a new value. */
  add(key: string, value: unknown): Setting {
    const setting = new Setting(this.#workbook, key);
    setting.value = value;
    return setting;
  }
}
