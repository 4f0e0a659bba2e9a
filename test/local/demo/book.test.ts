import { expect, test } from 'vitest';
import { openBook } from '../../../local/demo/book.ts';
import { SyncCounts } from '../../../local/demo/sync-counts.ts';

/** Nobody listens there. */
const access = { base: 'http://127.0.0.1:9/v1', token: () => Promise.resolve('token') };

test.each([0, 1, 5, 20, 60])(
  'a workbook that is closed %d ms after an action began ends the action, and leaves no rejection behind',
  async (ms) => {
    const unhandled: unknown[] = [];
    const note = (reason: unknown) => unhandled.push(reason);
    process.on('unhandledRejection', note);
    const book = await openBook(access, new SyncCounts());
    const work = book.run('check');
    await new Promise((resolve) => setTimeout(resolve, ms));
    book.close();
    const ended = await Promise.race([
      work.then(
        () => 'ended',
        () => 'ended',
      ),
      new Promise((resolve) => setTimeout(resolve, 3000)),
    ]);
    await new Promise((resolve) => setTimeout(resolve, 50));
    process.off('unhandledRejection', note);
    expect(ended).toBe('ended');
    expect(unhandled).toEqual([]);
  },
);
