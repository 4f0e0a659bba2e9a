type Close = () => Promise<unknown> | undefined;

const closers: Close[] = [];
let underWay: Promise<void> | undefined;
let tellStopped: () => void = () => undefined;
const stopped = new Promise<void>((resolve) => (tellStopped = resolve));

/**
 * Registers what must be closed when this process stops. What was started last is closed first; what comes when we
 * are stopping already is closed at once.
 */
export function onStop(close: Close): void {
  closers.push(close);
  if (underWay !== undefined) underWay = underWay.then(closeInOrder);
}

/** Resolves when this process was asked to stop and has closed everything. */
export function untilStopped(): Promise<void> {
  return stopped;
}

/** Whether this process was asked to stop: what fails from then on is no news. */
export const isStopping = (): boolean => underWay !== undefined;

/** Closes everything once, in order. One that fails does not keep the others from being closed. */
export function stopAll(): Promise<void> {
  underWay ??= closeInOrder().finally(tellStopped);
  return underWay;
}

async function closeInOrder(): Promise<void> {
  for (let close = closers.pop(); close !== undefined; close = closers.pop()) {
    try {
      await close();
    } catch (error) {
      process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    }
  }
}
