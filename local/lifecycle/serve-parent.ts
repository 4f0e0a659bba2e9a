import type { FromChild, Held, ToChild } from './child-messages.ts';
import { heldBytes } from './held-bytes.ts';
import { PortInUse } from './port-in-use.ts';

export interface Service<Ready> {
  readonly ready: Ready;
  close(): Promise<void>;
}

/** What hangs while it starts or closes may not outlive its parent for longer than this. */
const END_WITHIN_MS = 30_000;

/**
 * What a child process does: starts what its parent asks for, says so, and stops when the parent says so or has gone.
 * A Ctrl-C reaches a whole terminal at once; the parent decides on the order, so the child ignores it.
 */
export function serveParent(start: (options: never) => Promise<Service<unknown>>): void {
  let service: Promise<Service<unknown>> | undefined;
  let stopping: Promise<void> | undefined;
  const stop = () => {
    if (stopping === undefined) setTimeout(() => process.exit(1), END_WITHIN_MS).unref();
    stopping ??= (service ?? Promise.resolve(undefined))
      .then((started) => started?.close())
      .catch(report)
      .finally(() => process.exit());
  };
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', stop);
  process.on('disconnect', stop);
  process.on('message', (message: ToChild<never>) => {
    if ('stop' in message) stop();
    else if ('weigh' in message) say({ held: heldBytes() });
    else {
      service = start(message.start);
      service.then(({ ready }) => say({ ready }), fail);
    }
  });
}

function say(message: FromChild<unknown> | Held, then: () => void = () => undefined): void {
  if (process.connected) process.send?.(message, then);
}

function fail(error: unknown): void {
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const failed = error instanceof PortInUse ? { message, portInUse: error.port } : { message };
  process.exitCode = 1;
  say({ failed }, () => process.exit());
}

function report(error: unknown): void {
  process.exitCode = 1;
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
}
