import { type WorkbookModel } from '../model/workbook-model.ts';
import { HostObject } from '../wire/host-object.ts';

/** "Excel.Application" (`learn.microsoft.com/javascript/api/excel/excel.application`). */
export class Application extends HostObject {
  static override readonly typeName = 'Application';
  static override readonly scalars = ['calculationMode', 'calculationState'];
  readonly #workbook: WorkbookModel;
  readonly calculationState = 'Done';
  calculationMode = 'Automatic';

  constructor(workbook: WorkbookModel) {
    super();
    this.#workbook = workbook;
  }

  calculate(): void {
    this.#workbook.touch();
  }

  /** Formulas are worked out when they are read, so there is nothing to hold back. */
  suspendApiCalculationUntilNextSync(): void {
    this.#workbook.touch();
  }

  /** The grid is drawn after a request in any case. */
  suspendScreenUpdatingUntilNextSync(): void {
    this.#workbook.touch();
  }
}
