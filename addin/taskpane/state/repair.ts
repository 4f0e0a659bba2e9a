import type { RepairPreview, RepairReport } from '../../flows/repair-words.ts';

/** How far the user is with repairing a form. */
export interface Repair {
  /** What would be done; absent until it was looked for, and once it was done. */
  readonly preview: RepairPreview | undefined;
  /** Which of several places a table is in, by the name of the table. */
  readonly chosen: Readonly<Record<string, number>>;
  /** What was done last. */
  readonly report: RepairReport | undefined;
}

export const noRepair: Repair = { preview: undefined, chosen: {}, report: undefined };
