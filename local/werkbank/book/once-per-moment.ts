/** A listener that is called once, before the next frame, however often it is told in between. */
export function oncePerMoment(listener: () => void): () => void {
  let waiting = false;
  return () => {
    if (waiting) return;
    waiting = true;
    queueMicrotask(() => {
      waiting = false;
      listener();
    });
  };
}
