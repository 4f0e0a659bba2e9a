const signals = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 };
/** How long a command may take to come to its end after everything it started was stopped. */
const graceMs = 5000;

/** What a signal does now, or a parent that goes; nothing is listened to before it is set. */
let react;

/**
 * Listens once and for all: a signal that comes while this process is busy waits for its listener, and would be lost if
 * that were replaced by another.
 */
function listen(watchParent, reaction) {
  const isNew = react === undefined;
  react = reaction;
  if (!isNew) return;
  for (const [name, number] of Object.entries(signals)) process.on(name, () => react(number));
  watchParent(() => react(signals.SIGHUP));
}

/** Until a command runs, a signal or a parent that goes ends this process, with what it does on exit. */
export function endAtOnce(watchParent) {
  listen(watchParent, (number) => process.exit(128 + number));
}

/**
 * Runs a command and answers its exit code. When a signal comes or our parent goes, everything the command started
 * is stopped in order; the command then ends by itself, or the code says which signal ended it. A second signal
 * ends at once.
 */
export async function runUntilStopped(run, { stopAll, watchParent, say }) {
  let stopping;
  const stopped = new Promise((resolve) => {
    const stop = (number) => {
      if (stopping !== undefined) process.exit(128 + number);
      stopping = number;
      say();
      void stopAll().finally(() => setTimeout(() => resolve(128 + number), graceMs));
    };
    listen(watchParent, stop);
  });
  // What was cut off by stopping may fail, and that is no news.
  const finished = Promise.resolve(run()).then(
    (code) => code ?? 0,
    (error) => (stopping === undefined ? Promise.reject(error) : 128 + stopping),
  );
  const code = await Promise.race([finished, stopped]);
  await stopAll();
  return code;
}
