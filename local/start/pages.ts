import path from 'node:path';
import { application, type Backend, type BackendOptions } from '../backend/start-backend.ts';
import { certificateIn } from '../certificate/certificate.ts';
import type { DataId, WebServerOptions } from '../web-server/options.ts';
import { originsOf, startTwoOrigins } from '../web-server/start-two-origins.ts';
import { startWebServer, type WebServer } from '../web-server/start-web-server.ts';
import { exampleCodeTenant } from '../seed/example-users.ts';
import type { Ports } from './ports.ts';

/** How the werkbank and the pane in it are served, and what the backend must know of that. */
export interface Pages {
  /** Of the werkbank. */
  readonly address: string;
  readonly backend: Pick<BackendOptions, 'cors' | 'userSwitches' | 'certificate'>;
  /** Addresses that a browser must be let through to, one by one where it does not know that they belong together. */
  readonly strange: readonly string[];
  serve(backend: Backend, data: DataId): Promise<WebServer>;
}

const siteOf = ({ api, issuer, users, mail }: Backend, data: DataId): Omit<WebServerOptions, 'port'> => ({
  api,
  issuer: issuer.url,
  authority: `${issuer.url}/common`,
  clientId: application.clientId,
  scope: `api://${application.audience}/${application.scope}`,
  users,
  mails: () => mail.list(),
  data,
});

/** Both in one origin, over http: nothing to set up. */
export function pagesTogether({ web }: Ports): Pages {
  const origin = `http://127.0.0.1:${web}`;
  return {
    address: `${origin}/werkbank/`,
    backend: { cors: [origin] },
    strange: [],
    serve: (backend, data) => startWebServer({ ...siteOf(backend, data), port: web }),
  };
}

/** How people sign in: at the issuer for development, or as with Entra by the account of Excel or in a window. */
export type SignInBy = 'issuer' | 'excel' | 'window';

const signInBy = (by: SignInBy): Pick<WebServerOptions, 'signIn'> =>
  by === 'issuer' ? {} : { signIn: { byExcel: by === 'excel', codeTenant: exampleCodeTenant } };

/** Each in its own, over https, as Excel on the web and an add-in. The certificate stays in the folder. */
export async function pagesApart(
  { web, pane, issuer }: Ports,
  folder: string,
  by: SignInBy = 'issuer',
): Promise<Pages> {
  const certificate = await certificateIn(path.join(folder, 'https'));
  const ports = { werkbank: web, pane };
  const origins = originsOf(ports);
  return {
    address: `${origins.werkbank}/werkbank/`,
    backend: { cors: [origins.pane], userSwitches: [origins.werkbank], certificate },
    strange: [`${origins.pane}/taskpane.html`, `https://127.0.0.1:${issuer}/`],
    serve: (backend, data) =>
      startTwoOrigins({ ...siteOf(backend, data), ...signInBy(by), ports, tls: certificate }),
  };
}
