/**
 * Lets actions wait for each other, so that two never work in the workbook at the same time. One that fails does not
 * stop those behind it.
 */
export function inTurn(): (action: () => Promise<unknown>) => Promise<void> {
  let last: Promise<unknown> = Promise.resolve();
  return async (action) => {
    const mine = last.then(action);
    last = mine.catch(() => undefined);
    await mine;
  };
}
