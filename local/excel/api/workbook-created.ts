import { HostObject } from '../wire/host-object.ts';
import { type NewWorkbooks } from './new-workbooks.ts';

/** "Excel.WorkbookCreated": a workbook that is made of a file, and is in sight once it is opened. */
export class WorkbookCreated extends HostObject {
  static override readonly typeName = 'WorkbookCreated';
  static override readonly scalars = ['id'];
  readonly id: string;
  readonly #all: NewWorkbooks;

  constructor(id: string, all: NewWorkbooks) {
    super();
    this.id = id;
    this.#all = all;
  }

  open(): void {
    this.#all.open(this.id);
  }
}
