import { describe, expect, it } from 'vitest';
import type { Workbook, WorkbookContents } from '../../../addin/excel/workbook.ts';
import { done } from '../../../addin/flows/outcome.ts';
import { settingKeys } from '../../../addin/flows/setting-keys.ts';
import { walkTwoForms } from './own-state-journey.ts';

describe('peers-03 checks of different workbooks', () => {
  it('share nothing, after each other and at the same time, in windows and as files', async () => {
    expect(await walkTwoForms()).toEqual([]);
  });
});

/** A program that keeps in one place for all what it read at the first check. */
function sharingWhatWasRead(): (door: Workbook) => Workbook {
  let kept: WorkbookContents | undefined;
  return (door) => ({
    ...door,
    read: async () => (kept === undefined ? door.read() : done(kept)),
    apply: (seen, change) => {
      if (change.settings?.[settingKeys.checked] !== undefined) kept ??= seen;
      return door.apply(seen, change);
    },
  });
}

/** A program that keeps in one place for all what it found. */
function sharingSettings(): (door: Workbook) => Workbook {
  const kept = new Map<string, string | undefined>();
  return (door) => ({
    ...door,
    apply: (seen, change) => {
      for (const [key, value] of Object.entries(change.settings ?? {}))
        if (!kept.has(key)) kept.set(key, value);
      return door.apply(seen, { ...change, settings: Object.fromEntries(kept) });
    },
  });
}

describe('peers-03 planted fault', () => {
  it('one memory for what was read is found out', async () => {
    expect(await walkTwoForms(sharingWhatWasRead())).toContain('peuters, one after the other');
  });

  it('one memory for what is kept in files is found out', async () => {
    expect(await walkTwoForms(sharingSettings())).toContain('peuters, one after the other');
  });
});
