import * as z from 'zod/mini';
import { IsoDateTime } from '../../shared/kernel/text.ts';
import type { UitvraagStatus } from '../../shared/uitvraag/uitvraag.ts';
import { readKept } from '../sending/kept-sending.ts';
import type { FormState } from './workbook-state.ts';
import type { OpenForm } from './open-form.ts';
import { settingKeys } from './setting-keys.ts';

/** What the file remembers of wiping its child list: when that was offered and left for later, or done. */
const ListRecord = z.strictObject({ laterOp: z.optional(IsoDateTime), gewistOp: z.optional(IsoDateTime) });
type ListRecord = z.infer<typeof ListRecord>;

export const writeListRecord = (record: ListRecord): Readonly<Record<string, string>> => ({
  [settingKeys.list]: JSON.stringify(record),
});

/** What somebody changed by hand counts as nothing kept. */
function readListRecord({ settings }: OpenForm['seen']): ListRecord {
  try {
    return ListRecord.safeParse(JSON.parse(settings.get(settingKeys.list) ?? '{}')).data ?? {};
  } catch {
    return {};
  }
}

/** From then on nobody needs the child list any more. */
export const isAdopted = (status: UitvraagStatus): boolean =>
  status === 'vastgesteld' || status === 'teruggekoppeld';

/** Whether a day is at least a year after a moment: the 29th of February comes round on the 1st of March. */
function isYearAfter(moment: string, now: Date): boolean {
  const due = new Date(moment);
  due.setUTCFullYear(due.getUTCFullYear() + 1);
  return now >= due;
}

/**
 * What the pane must know of the child list once the figures were adopted; nothing where it is empty. Nobody is urged
 * to wipe the list of what does not count: it may still be needed for figures that replace these.
 */
export function listState(
  open: Pick<OpenForm, 'form' | 'seen' | 'context'>,
  now: Date,
): Pick<FormState, 'kinderlijst'> {
  const { length } = open.form.kinderen;
  if (length === 0 || !isAdopted(open.context.uitvraag.status)) return {};
  const { laterOp } = readListRecord(open.seen);
  const counts = readKept(open.seen).judged === undefined;
  const isAsked = laterOp === undefined || isYearAfter(laterOp, now);
  return { kinderlijst: { kinderen: length, isDue: counts && isAsked } };
}
