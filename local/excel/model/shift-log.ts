import { type Box } from './box.ts';
import { type Shift, shiftBox } from './shift.ts';
import { type SheetModel } from './sheet-model.ts';

const logs = new WeakMap<SheetModel, Shift[]>();

const logOf = (sheet: SheetModel): Shift[] => {
  const log = logs.get(sheet) ?? [];
  logs.set(sheet, log);
  return log;
};

/** What was put in and taken out of a sheet since it was opened, so that who holds cells of it can follow them. */
export const logShift = (sheet: SheetModel, shift: Shift): number => logOf(sheet).push(shift);

/** How far the log of a sheet has come. */
export const shiftMark = (sheet: SheetModel): number => logOf(sheet).length;

/** The sheet is again as it was at this mark: what was put in since is taken out, and the other way round. */
export function logWayBack(sheet: SheetModel, mark: number): void {
  for (const shift of logOf(sheet).slice(mark).reverse())
    logShift(sheet, { ...shift, kind: shift.kind === 'insert' ? 'delete' : 'insert' });
}

/**
 * Cells that somebody holds on to. "Range" objects of the API stay with their cells when rows are inserted above them
 * ("Work with ranges", `learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges`).
 */
export class FollowedBox {
  readonly #sheet: SheetModel;
  #box: Box | null;
  #seen: number;

  constructor(sheet: SheetModel, box: Box) {
    this.#sheet = sheet;
    this.#box = { ...box };
    this.#seen = logOf(sheet).length;
  }

  /** Where the cells are now; null when they were deleted. */
  get current(): Box | null {
    const log = logOf(this.#sheet);
    for (; this.#seen < log.length; this.#seen++) {
      const shift = log[this.#seen];
      if (shift) this.#box &&= shiftBox(this.#box, shift);
    }
    return this.#box;
  }
}
