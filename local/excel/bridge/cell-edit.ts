/** Bits of the flags of a request (OfficeExtension.RequestFlags in office.js). */
const flag = { write: 1, delayForCellEdit: 64 } as const;

export const writes = (flags: number): boolean => (flags & flag.write) !== 0;

/**
 * The user is typing in a cell. "When false, if the user is in cell edit when the batch request is processed by the
 * host, the batch automatically fails. When true, (...) the batch request is delayed until the user exits cell edit
 * mode" (Excel.RunOptions delayForCellEdit, `learn.microsoft.com/javascript/api/excel/excel.runoptions`). It is about
 * the workbook: ribbon, pane and runtime answer as ever.
 */
export class CellEdit {
  #isEditing = false;
  #waiting: (() => void)[] = [];

  get isEditing(): boolean {
    return this.#isEditing;
  }

  begin(): void {
    this.#isEditing = true;
  }

  /** What waited goes on, in the order in which it came. */
  end(): void {
    this.#isEditing = false;
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const run of waiting) run();
  }

  /** What waited is not carried out. */
  forget(): void {
    this.#waiting = [];
  }

  /** Of a request that comes in meanwhile: runs later when it asks for that; false when it must fail. */
  admit(flags: number, run: () => void): boolean {
    const waits = (flags & flag.delayForCellEdit) !== 0;
    if (waits) this.#waiting.push(run);
    return waits;
  }
}
