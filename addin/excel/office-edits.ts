import type { Seen } from './workbook.ts';

/**
 * Tells that something changed in this window, by a person or by the add-in, or that somebody went to another sheet:
 * the listener finds out whether it matters. It is a convenience: Excel does not report every change, so checking and
 * sending read everything.
 */
export async function listenToEdits(listener: (seen: Seen) => void): Promise<() => Promise<void>> {
  // A user who is typing while the file opens would make this fail: Excel waits until the cell is done.
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const { worksheets } = context.workbook;
    const edits = worksheets.onChanged.add((event) => {
      if (event.source === 'Local') listener('edit');
      return Promise.resolve();
    });
    const visits = worksheets.onActivated.add(() => {
      listener('visit');
      return Promise.resolve();
    });
    await context.sync();
    return () =>
      Excel.run(edits.context, async (own) => {
        edits.remove();
        visits.remove();
        await own.sync();
      });
  });
}
