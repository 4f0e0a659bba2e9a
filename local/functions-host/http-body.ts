import type { IncomingMessage } from 'node:http';

/** The body is larger than the host takes in; Azure's own limit is 100 MiB. */
export class BodyTooLarge extends Error {
  override readonly name = 'BodyTooLarge';
}

/**
 * Reads a body and answers what Azure passes on without HTTP streaming: the body when a Content-Length above zero came
 * with it. A chunked body is read and dropped (Azure/azure-functions-nodejs-worker, issue 524).
 * @throws BodyTooLarge
 */
export async function readBody(request: IncomingMessage, limit: number): Promise<Buffer | undefined> {
  const announced = Number(request.headers['content-length'] ?? 0);
  if (announced > limit) throw new BodyTooLarge();
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > limit) throw new BodyTooLarge();
    parts.push(part);
  }
  return announced > 0 ? Buffer.concat(parts) : undefined;
}
