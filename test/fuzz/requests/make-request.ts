import type { Random } from '../../../local/demo/random.ts';
import type { ApiDocument, Operation } from './api-document.ts';
import { addressOf, oddAddress } from './break-address.ts';
import { breakText } from './break-text.ts';
import { breakValue } from './break-value.ts';
import type { Caller } from './callers.ts';
import type { Meant } from './differences.ts';
import type { Sent } from './exchange.ts';
import { fromSchema } from './from-schema.ts';
import type { Json } from './json-places.ts';
import { recordedBodies } from './recorded.ts';

/** A request, and how it came to be. */
export interface Made extends Meant {
  readonly what: string;
  readonly caller: string;
}

export interface Making {
  readonly random: Random;
  readonly document: ApiDocument;
  readonly callers: readonly [Caller, ...Caller[]];
  /** What stands before the paths of the document. */
  readonly base: URL;
}

/** A body that fits, as text. */
export function recordedText({ id }: Operation): string {
  const body = (recordedBodies as Readonly<Record<string, unknown>>)[id];
  if (body === undefined) throw new Error(`No body is recorded of ${id}: add one to recorded.ts`);
  return JSON.stringify(body);
}

interface Part {
  readonly what: string;
  readonly path: string;
  readonly method?: string;
  readonly body?: Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
  readonly isOdd?: true;
}

type Way = (making: Making, operation: Operation) => Part;

const bodyOf = (value: Json | undefined): Uint8Array =>
  Buffer.from(value === undefined ? '' : JSON.stringify(value));

const usualBody = (operation: Operation): Pick<Part, 'body'> =>
  operation.request === undefined ? {} : { body: Buffer.from(recordedText(operation)) };

const brokenValue: Way = ({ random }, operation) => ({
  what: 'a broken value',
  path: addressOf(operation),
  body: bodyOf(breakValue(random, JSON.parse(recordedText(operation)) as Json)),
});
const brokenText: Way = ({ random }, operation) => {
  const { what, ...rest } = breakText(random, recordedText(operation));
  return { what, path: addressOf(operation), ...rest };
};
const madeUp: Way = ({ random, document: { schemas } }, operation) => ({
  what: 'made from the schema',
  path: addressOf(operation),
  body: bodyOf(fromSchema({ random, schemas }, operation.request ?? {})),
});
const oddly: Way = ({ random }, operation) => ({
  what: 'an odd address',
  path: oddAddress(random, operation),
  isOdd: true,
  ...usualBody(operation),
});
const otherMethod: Way = ({ random }, operation) => {
  const methods = ['POST', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS'] as const;
  return {
    what: 'another method',
    path: addressOf(operation),
    method: random.pick([...methods]),
    isOdd: true,
    ...usualBody(operation),
  };
};
const elsewhere: Way = ({ random }, operation) => ({
  what: 'something of somebody else',
  path: addressOf(operation, {
    gemeentecode: random.pick(['9901', '9903', '0000']),
    uitvraagId: random.pick(['voorbeeld-2025-2026', 'nergens']),
    locatieId: random.pick(['school-linde', 'school-parel', 'nergens']),
  }),
  ...usualBody(operation),
});
const oddHeaders: Way = ({ random }, operation) => ({
  what: 'odd headers',
  path: addressOf(operation),
  headers: random.pick([
    { 'if-none-match': '*' },
    { 'if-none-match': 'W/"x", "y'.repeat(40) },
    { 'accept-encoding': 'gzip;q=0, *;q=0.000' },
    { accept: 'text/html' },
    { traceparent: '00-zz-zz-01' },
    { 'x-forwarded-for': "127.0.0.1, ' or 1 eq 1" },
    { 'x-ms-client-principal': 'eyJ1c2VySWQiOiJ4In0=' },
    { 'x-http-method-override': 'PUT' },
    { origin: 'https://elders.example' },
    { expect: '200-ok' },
    { cookie: 'a=b' },
  ]),
  ...usualBody(operation),
});

const ofAll: readonly [Way, ...Way[]] = [oddly, oddly, otherMethod, elsewhere, oddHeaders];
const ofWriting: readonly [Way, ...Way[]] = [brokenValue, brokenValue, brokenText, madeUp, ...ofAll];

/** A request that something is wrong with, by somebody who may or may not. */
export function makeRequest(making: Making): Made {
  const { random, document, callers, base } = making;
  const writing = document.operations.filter(({ request }) => request !== undefined);
  const from = random.chance(0.75) ? writing : document.operations;
  const operation = from[random.int(0, from.length - 1)];
  if (operation === undefined) throw new Error('The document has no operations');
  const part = random.pick(operation.request === undefined ? ofAll : ofWriting)(making, operation);
  const caller = random.pick(callers);
  const sent: Sent = {
    method: part.method ?? operation.method,
    path: `${base.pathname}${part.path}`,
    headers: {
      ...(caller.authorization !== undefined && { authorization: caller.authorization }),
      ...(part.body && { 'content-type': 'application/json' }),
      ...part.headers,
    },
    ...(part.body && { body: part.body }),
  };
  const isKnown = part.method === undefined;
  return {
    ...{ what: part.what, caller: caller.name, sent, isOdd: part.isOdd === true },
    isSignedIn: caller.isSignedIn,
    ...(isKnown && { operation }),
  };
}
