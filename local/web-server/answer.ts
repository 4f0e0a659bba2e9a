import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { contentSecurityPolicy } from '../../addin/api/content-security-policy.ts';
import type { DataId, Folders, WebServerOptions } from './options.ts';
import { excelAccount, paneConfig } from './pane-config.ts';
import { isServed, placeOf, redirects } from './routes.ts';
import { commonHeaders, werkbankPolicy } from './security-headers.ts';
import { sendFile } from './send-file.ts';

export interface Site {
  /** Own address, without a closing slash. */
  readonly url: string;
  readonly options: WebServerOptions;
  readonly folders: Folders;
}

/** Answers one request. Only what a page needs: GET and HEAD of files, the settings of the pane, the users. */
export async function answer(site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> {
  for (const [name, value] of Object.entries(commonHeaders)) response.setHeader(name, value);
  const refused = await answerOrRefuse(site, request, response);
  if (refused === undefined) return;
  if (response.headersSent) response.destroy();
  else response.writeHead(refused, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${refused}\n`);
}

/** Answers the status with which the request is refused, or nothing when it was answered. */
async function answerOrRefuse(
  site: Site,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<number | undefined> {
  const { method, headers, url: asked = '/' } = request;
  const { host, port } = new URL(site.url);
  if (method !== 'GET' && method !== 'HEAD') return 405;
  if (headers.host === `localhost:${port}`) {
    redirect(response, `${site.url}${asked}`);
    return;
  }
  if (headers.host !== host) return misdirected;
  if (!URL.canParse(asked, site.url)) return 400;
  const { pathname } = new URL(asked, site.url);
  if (!isServed(pathname, site.options.apart)) return 404;
  const elsewhere = redirects[pathname];
  if (elsewhere !== undefined) {
    redirect(response, elsewhere);
    return;
  }
  const document = documents[pathname];
  if (document !== undefined) {
    sendJson(response, await document(site));
    return;
  }
  return file(site, pathname, { request, response });
}

/**
 * A page elsewhere could make its own name point at this machine and read what is served here; so another name is
 * refused. Only `localhost` leads on, as people type it.
 */
const misdirected = 421;

const ofOneRun: DataId = { id: randomUUID(), former: [] };

const documents: Readonly<Record<string, (site: Site) => unknown>> = {
  '/config.json': ({ options, url }) => paneConfig(options, url),
  '/werkbank/example.json': ({ options }) => {
    const { issuer, users, data = ofOneRun, apart } = options;
    const paneOrigin = apart?.serves === 'werkbank' ? apart.pane : null;
    return { issuer, users, data, paneOrigin, excelAccount: excelAccount(options) };
  },
  '/werkbank/postvak.json': async ({ options: { mails } }) => (await mails?.()) ?? [],
};

async function file(
  { options, folders, url }: Site,
  pathname: string,
  { request, response }: { request: IncomingMessage; response: ServerResponse },
) {
  const place = placeOf(pathname, folders);
  const policy =
    place.page === 'werkbank'
      ? werkbankPolicy(new URL(options.issuer).origin, shownIn(options))
      : contentSecurityPolicy(paneConfig(options, url), showing(options));
  response.setHeader('Content-Security-Policy', policy);
  return sendFile(request, response, place);
}

/** What the werkbank shows in its frames: the pane, and where Excel gives tokens the issuer and the way back. */
const shownIn = (options: WebServerOptions) => {
  const pane = options.apart?.serves === 'werkbank' ? options.apart.pane : "'self'";
  return excelAccount(options) === undefined ? pane : `'self' ${pane} ${new URL(options.issuer).origin}`;
};

/** Who shows the pane; its own origin too, as the page of signing in stands in a frame of the pane. */
const showing = ({ apart }: WebServerOptions) =>
  apart?.serves === 'pane' ? `'self' ${apart.werkbank}` : "'self'";

function redirect(response: ServerResponse, to: string): undefined {
  response.writeHead(307, { Location: to }).end();
}

function sendJson(response: ServerResponse, value: unknown): undefined {
  response.setHeader('Content-Type', 'application/json; charset=utf-8').end(JSON.stringify(value));
}
