import { defaultProtection, type ProtectionOptions } from '../model/protection.ts';
import { type SheetModel } from '../model/sheet-model.ts';
import { accessDenied, invalidArgument, invalidOperation } from '../wire/host-error.ts';
import { HostObject } from '../wire/host-object.ts';
import { type ApiContext } from './api-context.ts';

/** "Excel.WorksheetProtection" (`learn.microsoft.com/javascript/api/excel/excel.worksheetprotection`). */
export class WorksheetProtection extends HostObject {
  static override readonly typeName = 'WorksheetProtection';
  static override readonly scalars = ['options', 'protected'];
  readonly #context: ApiContext;
  readonly #sheet: SheetModel;

  constructor(context: ApiContext, sheet: SheetModel) {
    super();
    this.#context = context;
    this.#sheet = sheet;
  }

  get protected(): boolean {
    return this.#sheet.protection !== null;
  }

  get options(): ProtectionOptions | null {
    return this.#sheet.protection?.options ?? null;
  }

  /** Fails when the sheet is protected already, as documented. */
  protect(options?: Partial<ProtectionOptions> | null, password?: string | null): void {
    if (this.#sheet.protection) throw invalidOperation('The worksheet is already protected.');
    this.#sheet.protection = {
      options: { ...defaultProtection, ...options },
      ...(password ? { password } : {}),
    };
    this.#context.workbook.touch();
  }

  /** Fails in some versions of Excel when the sheet is not protected (OfficeDev/office-js issue 6784), so it does here. */
  unprotect(password?: string | null): void {
    if (!this.#sheet.protection) throw accessDenied();
    const expected = this.#sheet.protection.password;
    if (expected !== undefined && expected !== password) throw invalidArgument();
    this.#sheet.protection = null;
    this.#context.workbook.touch();
  }
}
