import { type Child, startChild } from '../lifecycle/start-child.ts';
import type { HostOptions } from './host-options.ts';
import { LineLog } from '../lifecycle/line-log.ts';

type Optional = Partial<Pick<HostOptions, 'port' | 'cors' | 'bodyLimit' | 'timeoutMs' | 'drainMs'>>;

export interface FunctionsHostOptions extends Optional {
  readonly appDir: string;
  /** The settings of the app: its whole environment, besides what every program needs. */
  readonly env?: Readonly<Record<string, string>>;
  /** Gets every log line as it comes. */
  readonly onLog?: (line: string) => void;
}

export interface FunctionsHost {
  /** Without a slash at the end; paths begin with the route prefix of the app's host.json. */
  readonly url: string;
  readonly port: number;
  /** The process that runs the functions now. */
  pid(): number;
  /** Bytes that this process holds on to. */
  weigh(): Promise<number>;
  /** The newest log lines, oldest first; most are JSON. */
  logs(): readonly string[];
  /** How many times the worker was started again after it died. */
  restarts(): number;
  close(): Promise<void>;
  /** Ends the worker at once, as a crash does; resolves when the next one serves on the same port. */
  kill(): Promise<void>;
}

/** Azure's defaults: 100 MiB in a body, 230 seconds at the load balancer. */
const defaults = { port: 0, cors: [], bodyLimit: 100 * 2 ** 20, timeoutMs: 230_000, drainMs: 10_000 };
/** A worker that keeps dying is not started again for ever. */
const mostRestarts = 3;

/**
 * Serves a built function app on loopback, in a process of its own, as Azure Functions v4 would. It stops with us.
 * Absent on purpose, and refused when the app asks for it: function keys, HTTP streaming, triggers other than http
 * and timer.
 * @throws PortInUse
 */
export async function startFunctionsHost(options: FunctionsHostOptions): Promise<FunctionsHost> {
  const { env = {}, onLog = () => undefined, ...own } = options;
  const log = new LineLog(onLog);
  const start = (port: number): Promise<Child<{ port: number }>> =>
    startChild({
      module: new URL('host-process.ts', import.meta.url),
      options: { ...defaults, ...own, port },
      env: { AZURE_FUNCTIONS_ENVIRONMENT: 'Development', FUNCTIONS_WORKER_RUNTIME: 'node', ...env },
      onLine: (line) => log.add(line),
    });
  let worker = await start(options.port ?? defaults.port);
  const { port } = worker.ready;
  let restarts = 0;
  let killed = 0;
  let closing = false;
  let settled = Promise.resolve();
  const watch = () =>
    void worker.ended.then(() => {
      if (closing || restarts - killed >= mostRestarts) return;
      restarts += 1;
      settled = start(port).then(
        (next) => {
          worker = next;
          watch();
        },
        (error: unknown) => log.add(`The worker could not be started again: ${String(error)}`),
      );
    });
  watch();
  return {
    url: `http://127.0.0.1:${port}`,
    port,
    pid: () => worker.pid,
    weigh: () => worker.weigh(),
    logs: () => log.lines(),
    restarts: () => restarts,
    async kill() {
      killed += 1;
      await worker.kill();
      await settled;
    },
    async close() {
      closing = true;
      await settled;
      await worker.close();
    },
  };
}
