import type { KeptTexts } from '../workbooks/browser-store.ts';
import { steps, type Task, type TaskId } from './steps.ts';

/** What a player has done, as the workbook shows that this player opened last. */
interface Seen {
  /** By which the issuer knows the user who plays this role. */
  readonly player: string;
  readonly workbook: string;
  readonly tasks: readonly TaskId[];
}

/** What was done, by role: each player has workbooks of their own. */
export type Progress = Partial<Readonly<Record<Task['role'], Seen>>>;

const roleOf = new Map(steps.flatMap(({ tasks }) => tasks.map(({ id, role }) => [id, role] as const)));

/** A step once done stays done while the same workbook is open; another workbook begins with what it shows. */
export function progressed(progress: Progress, role: Task['role'], seen: Seen): Progress {
  const { workbook, tasks } = seen;
  const before = progress[role];
  const kept = before?.workbook === workbook ? before.tasks : [];
  const own = tasks.filter((task) => roleOf.get(task) === role);
  return { ...progress, [role]: { ...seen, tasks: [...new Set([...kept, ...own])] } };
}

export const doneOf = (progress: Progress): ReadonlySet<TaskId> =>
  new Set(Object.values(progress).flatMap(({ tasks }) => tasks));

const key = 'done';

export const loadProgress = (kept: KeptTexts): Progress => JSON.parse(kept.read(key) ?? '{}') as Progress;

export const saveProgress = (progress: Progress, kept: KeptTexts): void =>
  kept.write(key, JSON.stringify(progress));
