import * as z from 'zod/mini';
import { Uuid } from '../../shared/kernel/text.ts';
import type { WorkbookContents } from '../excel/workbook.ts';

/** What the file remembers of a sending: its number and a hash of the counts; nothing of a child. */
export const SendingRecord = z.strictObject({
  inzendingId: Uuid,
  hash: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
});
export type SendingRecord = z.infer<typeof SendingRecord>;

/** Keys of the settings in the file. */
export const settingKeys = {
  /** A form was made here: says `sjabloonversie`, also after all its sheets are gone. */
  form: 'groeiblad.formulier',
  /** Was being sent; whether it arrived is not known. */
  pending: 'groeiblad.onderweg',
  /** Arrived: the ontvangstbewijs stands on the sheet Ontvangst. */
  sent: 'groeiblad.verstuurd',
  /** What the user said of warnings before sending: fingerprints of the warnings, and reasons. */
  answers: 'groeiblad.antwoorden',
  /** Fingerprint of the form as it was checked last. */
  checked: 'groeiblad.gecontroleerd',
} as const;

export const writeRecord = (record: SendingRecord): string => JSON.stringify(record);

/** The record under a key; undefined when there is none, or when somebody changed it. */
export function readRecord(
  { settings }: Pick<WorkbookContents, 'settings'>,
  key: string,
): SendingRecord | undefined {
  try {
    return SendingRecord.safeParse(JSON.parse(settings.get(key) ?? 'null')).data;
  } catch {
    return undefined;
  }
}
