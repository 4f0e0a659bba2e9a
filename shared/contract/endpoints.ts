import type * as z from 'zod/mini';
import { afspraakEndpoints } from './afspraak-endpoints.ts';
import { conclusieEndpoints } from './conclusie-endpoints.ts';
import { correctieEndpoints } from './correctie-endpoints.ts';
import { define, get, noPath } from './endpoint.ts';
import { inzendingEndpoints } from './inzending-endpoints.ts';
import { jarenEndpoints } from './jaren-endpoints.ts';
import { proefregelEndpoints } from './proefregel-endpoints.ts';
import { Mij } from './rechten.ts';
import { registerEndpoints } from './register-endpoints.ts';
import { responsEndpoints } from './respons-endpoints.ts';
import { toegangEndpoints } from './toegang-endpoints.ts';
import { uitnodigingEndpoints } from './uitnodiging-endpoints.ts';
import { uitvraagEndpoints } from './uitvraag-endpoints.ts';
import { Gezondheid } from './uitvraag-messages.ts';
import { vaststellingEndpoints } from './vaststelling-endpoints.ts';

/** The wire contract: the functions serve these, the client calls these, the OpenAPI document describes these. */
export const endpoints = {
  readGezondheid: define('gezondheid', { ...get, open: true, path: noPath, response: Gezondheid }),
  readMij: define('mij', { ...get, path: noPath, response: Mij }),
  ...registerEndpoints,
  ...afspraakEndpoints,
  ...uitvraagEndpoints,
  ...responsEndpoints,
  ...inzendingEndpoints,
  ...correctieEndpoints,
  ...proefregelEndpoints,
  ...vaststellingEndpoints,
  ...jarenEndpoints,
  ...conclusieEndpoints,
  ...uitnodigingEndpoints,
  ...toegangEndpoints,
} as const;

export type EndpointName = keyof typeof endpoints;
export type PathOf<N extends EndpointName> = z.infer<(typeof endpoints)[N]['path']>;
export type RequestOf<N extends EndpointName> = z.infer<(typeof endpoints)[N]['request']>;
export type ResponseOf<N extends EndpointName> = z.infer<(typeof endpoints)[N]['response']>;
