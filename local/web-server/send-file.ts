import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import send from 'send';
import { forWerkbank } from './pane-html.ts';
import type { FilePlace } from './routes.ts';

/** A page in the folder itself; by its name alone, so it cannot lie outside. */
const pageName = /^\/\w[\w-]*\.html$/;

/** The one folder with a dot before its name that is meant to be read (RFC 8615). */
const wellKnown = /^\/\.well-known\/[\w-]+\.txt$/;

/** Sends a file of a folder, or answers with what status it cannot: 403 outside the folder, 404 when absent. */
export async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  place: FilePlace,
): Promise<number | undefined> {
  if (place.page === 'pane' && pageName.test(place.path)) return sendPage(request, response, place);
  return new Promise((resolve) => {
    const dotfiles = wellKnown.test(place.path) ? 'allow' : 'ignore';
    send(request, place.path, { root: place.folder, index: false, dotfiles, cacheControl: false })
      .on('error', (error: { readonly status?: number }) => resolve(error.status ?? 500))
      .on('directory', () => resolve(404))
      .on('end', () => resolve(undefined))
      .pipe(response);
  });
}

async function sendPage(
  request: IncomingMessage,
  response: ServerResponse,
  { folder, path: page }: FilePlace,
) {
  const html = await readFile(path.join(folder, page), 'utf8').catch(() => undefined);
  if (html === undefined) return 404;
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  response.end(request.method === 'HEAD' ? undefined : forWerkbank(html));
  return undefined;
}
