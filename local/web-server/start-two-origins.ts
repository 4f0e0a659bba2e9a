import type { Tls } from '../lifecycle/loopback-server.ts';
import type { WebServerOptions } from './options.ts';
import { startWebServer, type WebServer } from './start-web-server.ts';

export interface TwoOriginsOptions extends Omit<WebServerOptions, 'port' | 'apart' | 'tls'> {
  /** Each must be known before it is taken, as the one names the other. */
  readonly ports: { readonly werkbank: number; readonly pane: number };
  readonly tls: Tls;
}

/** Where the two are. The hostname is the same: office.js trusts a page around it then, over https. */
export const originsOf = ({ werkbank, pane }: TwoOriginsOptions['ports']) => ({
  werkbank: `https://127.0.0.1:${werkbank}`,
  pane: `https://127.0.0.1:${pane}`,
});

/**
 * Serves the werkbank and the pane in an origin each, as Excel on the web and an add-in are.
 * @throws PortInUse
 */
export async function startTwoOrigins({ ports, ...options }: TwoOriginsOptions): Promise<WebServer> {
  const origins = originsOf(ports);
  const pane = await startWebServer({
    ...options,
    port: ports.pane,
    apart: { serves: 'pane', werkbank: origins.werkbank },
  });
  const werkbank = await startWebServer({
    ...options,
    port: ports.werkbank,
    apart: { serves: 'werkbank', pane: origins.pane },
  }).catch(async (error: unknown) => {
    await pane.close();
    throw error;
  });
  return {
    url: werkbank.url,
    close: async () => {
      await werkbank.close();
      await pane.close();
    },
  };
}
