import type { HttpRequest, HttpResponseInit } from '@azure/functions';
import { gunzipSync } from 'node:zlib';
import type * as z from 'zod/mini';
import type { PublishedBytes } from '../terugkoppeling/published-bytes.ts';
import { commonHeaders } from './headers.ts';

const json = { 'Content-Type': 'application/json' };

/**
 * A value of the contract, checked with its strict schema: a field that the contract does not name is a bug and
 * never leaves.
 */
export function valueAnswer(schema: z.ZodMiniType, status: number, value: unknown): HttpResponseInit {
  return { status, headers: { ...commonHeaders, ...json }, body: JSON.stringify(schema.parse(value)) };
}

/** Stored bytes as they are, or nothing when the reader has them already. */
export function bytesAnswer({ gzip, tag }: PublishedBytes, request: HttpRequest): HttpResponseInit {
  const etag = `W/"${tag}"`;
  const headers = { ...commonHeaders, ETag: etag, Vary: 'Accept-Encoding' };
  if (matches(request.headers.get('if-none-match'), tag)) return { status: 304, headers };
  if (!acceptsGzip(request.headers.get('accept-encoding')))
    return { status: 200, headers: { ...headers, ...json }, body: gunzipSync(gzip) };
  return { status: 200, headers: { ...headers, ...json, 'Content-Encoding': 'gzip' }, body: gzip };
}

/** Weak comparison of RFC 9110, section 13.1.2. */
const matches = (header: string | null, tag: string): boolean =>
  (header ?? '')
    .split(',')
    .some((one) => one.trim() === '*' || one.trim().replace(/^W\//, '') === `"${tag}"`);

const acceptsGzip = (header: string | null): boolean =>
  (header ?? '').split(',').some((one) => /^\s*(?:gzip|\*)\s*(?:;\s*q=(?!0(?:\.0*)?\s*$).*)?$/i.test(one));
