import type { HttpHandler } from '@azure/functions';
import { openapiDocument } from '../openapi/document.ts';
import { commonHeaders } from './headers.ts';

/** Serves the description of the API, for everyone and from every page. It is the same for all, so made once. */
export function openapiEndpoint(publicUrl: string): HttpHandler {
  let body: string | undefined;
  return () => ({
    status: 200,
    headers: { ...commonHeaders, 'Content-Type': 'application/json', 'Access-Control-Allow-Origin': '*' },
    body: (body ??= JSON.stringify(openapiDocument(publicUrl))),
  });
}
