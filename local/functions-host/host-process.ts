import { serveParent, type Service } from '../lifecycle/serve-parent.ts';
import { listenOnLoopback } from '../lifecycle/port-in-use.ts';
import type { Server } from 'node:http';
import type { HostOptions } from './host-options.ts';
import { createHttpServer } from './http-server.ts';
import { InFlight } from './in-flight.ts';
import { loadApp } from './load-app.ts';
import { logError } from './log.ts';
import { startTimers } from './timers.ts';

async function startHost(options: HostOptions): Promise<Service<{ port: number }>> {
  const { core, routePrefix } = await loadApp(options.appDir);
  const inFlight = new InFlight();
  dieLikeTheWorker(inFlight);
  const server = createHttpServer(core, inFlight, { ...options, routePrefix });
  const port = await listenOnLoopback(server, options.port);
  const stopTimers = startTimers(core);
  return {
    ready: { port },
    async close() {
      const timersStopped = stopTimers();
      await drain(server, options.drainMs);
      await timersStopped;
      await core.hooks.run('appTerminate', { hookData: {}, appHookData: core.hooks.appHookData });
    },
  };
}

/** An exception that nobody caught ends the process; whoever waits for an answer gets a 500 first. */
function dieLikeTheWorker(inFlight: InFlight): void {
  process.on('uncaughtException', (error) => {
    logError('Uncaught exception, the worker ends', error);
    inFlight.failAll();
    setTimeout(() => process.exit(1), 50);
  });
}

/** Takes no new requests and lets those under way finish, for as long as they may. */
async function drain(server: Server, drainMs: number): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  const idle = setInterval(() => server.closeIdleConnections(), 20);
  const overtime = setTimeout(() => server.closeAllConnections(), drainMs);
  await closed;
  clearInterval(idle);
  clearTimeout(overtime);
}

serveParent(startHost);
