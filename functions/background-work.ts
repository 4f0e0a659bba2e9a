import { describeBug, type BugLine } from './request-log.ts';

/** What is logged of work that failed after its request was answered. */
export interface BackgroundLine {
  readonly event: 'background';
  /** Keys only, never a name of a person or a figure. */
  readonly name: string;
  readonly bug: BugLine;
}

/** Work that goes on after the answer. Whoever asks how it goes starts it again when this process is not at it. */
export interface BackgroundWork {
  /** Starts the work, unless work of this name is going on here. */
  start(name: string, work: () => Promise<void>): void;
  /** Resolves when nothing is going on any more. */
  idle(): Promise<void>;
}

/** @param report gets a line for work that failed: the work itself must be safe to start again */
export function backgroundWork(report: (line: BackgroundLine) => void): BackgroundWork {
  const running = new Map<string, Promise<void>>();
  return {
    start: (name, work) => {
      if (running.has(name)) return;
      const done = work()
        .catch((error: unknown) => report({ event: 'background', name, bug: describeBug(error) }))
        .finally(() => running.delete(name));
      running.set(name, done);
    },
    idle: async () => {
      while (running.size > 0) await Promise.all(running.values());
    },
  };
}
