/** What is told at most once in a moment: whether it was only the selection that moved. */
export interface Change {
  readonly selectionOnly: boolean;
}

/** Takes together what happens in one go, so that a page is drawn once for it. */
export function oncePerMoment(listener: (change: Change) => void): (change: Change) => void {
  let waiting = false;
  let selectionOnly = true;
  return (change) => {
    selectionOnly &&= change.selectionOnly;
    if (waiting) return;
    waiting = true;
    queueMicrotask(() => {
      const told = { selectionOnly };
      waiting = false;
      selectionOnly = true;
      listener(told);
    });
  };
}
