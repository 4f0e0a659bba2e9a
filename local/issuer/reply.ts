import type { IncomingMessage, ServerResponse } from 'node:http';

const noStore = { 'cache-control': 'no-store', 'x-content-type-options': 'nosniff' };

export function sendJson(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json', ...noStore }).end(JSON.stringify(body));
}

/** A page of ours: it runs no script, and loads nothing. */
export function sendHtml(response: ServerResponse, status: number, html: string): void {
  const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors *";
  response
    .writeHead(status, {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy,
      ...noStore,
    })
    .end(html);
}

export function redirect(response: ServerResponse, to: string): void {
  response.writeHead(302, { location: to, ...noStore }).end();
}

/** An OAuth error, as RFC 6749 section 5.2 words it. */
export function sendError(response: ServerResponse, error: string, description: string): void {
  sendJson(response, 400, { error, error_description: description });
}

const largestForm = 16 * 1024;

/** The text of a request, or undefined when it is too long. */
export async function readText(request: IncomingMessage): Promise<string | undefined> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size <= largestForm) parts.push(part);
  }
  return size > largestForm ? undefined : Buffer.concat(parts).toString('utf8');
}
