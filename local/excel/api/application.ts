import { type WorkbookModel } from '../model/workbook-model.ts';
import { itemNotFound } from '../wire/host-error.ts';
import { HostObject } from '../wire/host-object.ts';
import { type ApiContext } from './api-context.ts';
import { WorkbookCreated } from './workbook-created.ts';

/** "Excel.Application" (`learn.microsoft.com/javascript/api/excel/excel.application`). */
export class Application extends HostObject {
  static override readonly typeName = 'Application';
  static override readonly scalars = ['calculationMode', 'calculationState'];
  readonly #workbook: WorkbookModel;
  readonly #context: ApiContext;
  readonly calculationState = 'Done';
  calculationMode = 'Automatic';

  constructor(context: ApiContext) {
    super();
    this.#context = context;
    this.#workbook = context.workbook;
  }

  calculate(): void {
    this.#workbook.touch();
  }

  /** Formulas are worked out when they are read, so there is nothing to hold back. */
  suspendApiCalculationUntilNextSync(): void {
    this.#workbook.touch();
  }

  /** @param base64File an .xlsx; an empty workbook where there is none */
  createWorkbook(base64File = ''): WorkbookCreated {
    return this._GetWorkbookCreatedById(this.#context.newWorkbooks.make(base64File));
  }

  /** How office.js reaches it again after it was made. */
  _GetWorkbookCreatedById(id: string): WorkbookCreated {
    const { newWorkbooks } = this.#context;
    if (!newWorkbooks.has(id)) throw itemNotFound();
    return new WorkbookCreated(id, newWorkbooks);
  }

  /** The grid is drawn after a request in any case. */
  suspendScreenUpdatingUntilNextSync(): void {
    this.#workbook.touch();
  }
}
