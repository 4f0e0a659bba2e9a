/**
 * Tells that something changed in this window, by a person or by the add-in: the listener finds out whether it
 * matters. It is a convenience: Excel does not report every change, so checking and sending read everything.
 */
export async function listenToEdits(listener: () => void): Promise<() => Promise<void>> {
  // A user who is typing while the file opens would make this fail: Excel waits until the cell is done.
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const handler = context.workbook.worksheets.onChanged.add((event) => {
      if (event.source === 'Local') listener();
      return Promise.resolve();
    });
    await context.sync();
    return () =>
      Excel.run(handler.context, async (own) => {
        handler.remove();
        await own.sync();
      });
  });
}
