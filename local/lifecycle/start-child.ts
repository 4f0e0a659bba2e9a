import { fork, type ChildProcess } from 'node:child_process';
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { FromChild, Held, ToChild } from './child-messages.ts';
import { PortInUse } from './port-in-use.ts';

export interface ChildSpec<Options> {
  /** The module that calls serveParent, as a file URL. */
  readonly module: URL;
  readonly options: Options;
  /** The whole environment of the child besides what every program needs. */
  readonly env?: Readonly<Record<string, string>>;
  /** Gets every line the child writes, on either output. */
  readonly onLine?: (line: string) => void;
}

export interface Child<Ready> {
  readonly ready: Ready;
  /** Of the operating system. */
  readonly pid: number;
  /** Resolves when the process has ended, however it ended. */
  readonly ended: Promise<void>;
  /** Bytes that it holds on to; 0 when it has gone. */
  weigh(): Promise<number>;
  /** Lets it finish what it does, and waits for its end. */
  close(): Promise<void>;
  /** Ends it at once, as a power cut would (but the page cache of the system survives). */
  kill(): Promise<void>;
}

const kept = ['PATH', 'HOME', 'TMPDIR', 'TEMP', 'SystemRoot', 'NODE_EXTRA_CA_CERTS'];
const patienceMs = 15_000;

function environment(own: Readonly<Record<string, string>>): Record<string, string> {
  const basis = kept.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]]));
  return { ...(Object.fromEntries(basis) as Record<string, string>), TZ: 'UTC', ...own };
}

/**
 * Starts a module of ours in a process of its own and waits until it serves. Only module loading knows TypeScript in
 * there: what the child requires is loaded as it is.
 * @throws PortInUse when the child could not have its port
 */
export async function startChild<Options, Ready>(spec: ChildSpec<Options>): Promise<Child<Ready>> {
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx/esm')).href;
  const child = fork(fileURLToPath(spec.module), {
    execArgv: ['--import', tsx],
    env: environment(spec.env ?? {}),
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const { onLine = () => undefined } = spec;
  for (const output of [child.stdout, child.stderr])
    if (output !== null) createInterface({ input: output }).on('line', onLine);
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  tell(child, { start: spec.options });
  const ready = await firstWord<Ready>(child, ended);
  return {
    ready,
    pid: child.pid ?? 0,
    ended,
    weigh: () => weigh(child, ended),
    close: () => stop(child, ended),
    kill: () => {
      child.kill('SIGKILL');
      return ended;
    },
  };
}

function tell(child: ChildProcess, message: ToChild<unknown>): void {
  if (child.connected) child.send(message, () => undefined);
}

async function firstWord<Ready>(child: ChildProcess, ended: Promise<void>): Promise<Ready> {
  const word = await Promise.race([
    new Promise<FromChild<Ready>>((resolve) => child.once('message', resolve)),
    ended.then(() => ({ failed: { message: `The process ended before it served (${child.spawnfile}).` } })),
  ]);
  if ('ready' in word) return word.ready;
  await ended;
  const { message, portInUse } = word.failed as { message: string; portInUse?: number };
  throw portInUse === undefined ? new Error(message) : new PortInUse(portInUse);
}

async function weigh(child: ChildProcess, ended: Promise<void>): Promise<number> {
  const told = new Promise<number>((resolve) => child.once('message', ({ held }: Held) => resolve(held)));
  tell(child, { weigh: true });
  return Promise.race([told, ended.then(() => 0)]);
}

async function stop(child: ChildProcess, ended: Promise<void>): Promise<void> {
  tell(child, { stop: true });
  const overtime = setTimeout(() => child.kill('SIGKILL'), patienceMs);
  await ended;
  clearTimeout(overtime);
}
