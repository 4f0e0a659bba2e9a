import * as z from 'zod/mini';
import { countOf, type Finding } from '../../shared/validation/finding.ts';
import type { WorkbookContents } from '../excel/workbook.ts';
import { settingKeys } from './setting-keys.ts';

const Count = z.int().check(z.minimum(0));

/** What the file remembers of the last check, to say it again when an edit is put back; nothing of a child. */
const CheckRecord = z.strictObject({ at: z.iso.datetime(), mistakes: Count, warnings: Count });
export type CheckRecord = z.infer<typeof CheckRecord>;

export const checkRecord = (findings: readonly Finding[], now: Date): CheckRecord => ({
  at: now.toISOString(),
  mistakes: countOf(findings, 'fout'),
  warnings: countOf(findings, 'waarschuwing'),
});

/** What somebody changed by hand counts as nothing kept. */
export function readCheckRecord({ settings }: Pick<WorkbookContents, 'settings'>): CheckRecord | undefined {
  try {
    return CheckRecord.safeParse(JSON.parse(settings.get(settingKeys.checkedAt) ?? 'null')).data;
  } catch {
    return undefined;
  }
}
