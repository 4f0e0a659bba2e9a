import type { WorkbookState } from './workbook-state.ts';
import { listState, writeListRecord } from './list-record.ts';
import { done, type Outcome } from './outcome.ts';
import type { Ports } from './ports.ts';
import { readForm } from './read-form.ts';
import { stateOf } from './read-state.ts';
import { sendingState } from './sending-state.ts';
import { seenAfter } from './seen-after.ts';

/** Leaves the child list for now. The file keeps when that was said, and asks again a year later. */
export async function leaveList({ workbook, now }: Ports): Promise<Outcome<WorkbookState>> {
  const open = await readForm(workbook);
  if (!open.ok) return open;
  const moment = now();
  const settings = writeListRecord({ laterOp: moment.toISOString() });
  const applied = await workbook.apply(open.value.seen, { settings });
  if (!applied.ok) return applied;
  const { context, seen } = open.value;
  const state = stateOf(context, await sendingState(open.value), moment);
  return done({ ...state, ...listState({ ...open.value, seen: seenAfter(seen, { settings }) }, moment) });
}
