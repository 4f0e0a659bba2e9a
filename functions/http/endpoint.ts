import type { HttpHandler, HttpRequest, HttpResponseInit, InvocationContext } from '@azure/functions';
import { randomUUID } from 'node:crypto';
import { type EndpointName, endpoints } from '../../shared/contract/endpoints.ts';
import { type Caller, findCaller, nobody } from '../auth/caller.ts';
import type { Verify } from '../auth/verifier.ts';
import { callerAddress } from '../rate/caller-address.ts';
import type { RateLimiter } from '../rate/rate-limiter.ts';
import type { Services } from '../services.ts';
import { noteUse, type UsedPlace } from '../toegang/note-use.ts';
import { PublishedBytes } from '../terugkoppeling/published-bytes.ts';
import type { UseCase } from '../use-case.ts';
import { bytesAnswer, valueAnswer } from './answer.ts';
import { describeFailure, type RequestLine } from '../request-log.ts';
import { parseBody, parsePath } from './parse.ts';
import { problemResponse, toProblem } from './problem-response.ts';
import { readBody } from './read-body.ts';

export interface Edge {
  readonly services: Services;
  readonly verify: Verify;
  readonly limiter: RateLimiter;
}

type Noted = Partial<RequestLine>;

/**
 * Turns a use case into a handler: who is it, is the request well-formed, run, answer. Nothing is parsed for a
 * caller without a token. A handler never throws: a bug becomes a 500 with a number that the log line carries too.
 */
export function endpoint<N extends EndpointName>(name: N, run: UseCase<N>, edge: Edge): HttpHandler {
  return async (request, context) => {
    const instance = randomUUID();
    const started = performance.now();
    let noted: Noted = {};
    const note = (more: Noted) => (noted = { ...noted, ...more });
    let response: HttpResponseInit;
    try {
      response = await respond(name, run, { request, edge, note });
    } catch (error) {
      const problem = toProblem(error);
      note(describeFailure(problem));
      response = problemResponse(problem, instance);
    }
    const line: RequestLine = {
      event: 'request',
      time: edge.services.now().toISOString(),
      instance,
      endpoint: name,
      method: request.method,
      status: response.status ?? 200,
      ms: Math.round(performance.now() - started),
      ...noted,
      ...traceOf(context),
    };
    write(line, context);
    return response;
  };
}

function write(line: RequestLine, context: InvocationContext): void {
  if (line.bug) context.error(JSON.stringify(line));
  else context.log(JSON.stringify(line));
}

interface Work {
  readonly request: HttpRequest;
  readonly edge: Edge;
  readonly note: (more: Noted) => void;
}

async function respond<N extends EndpointName>(
  name: N,
  run: UseCase<N>,
  { request, edge, note }: Work,
): Promise<HttpResponseInit> {
  const contract = endpoints[name];
  await edge.limiter.spend('address', callerAddress(request.headers.get('x-forwarded-for')));
  const caller = contract.open ? nobody : await identify(request, edge, contract.newcomers);
  note(caller === nobody ? {} : { actor: caller.actor, rollen: rollenOf(caller) });
  const path = parsePath(name, request.params);
  note(placeOf(path));
  const body = parseBody(
    name,
    contract.method === 'PUT' ? await readBody(request, contract.maxBytes) : undefined,
  );
  const answer = await run({ path, body, caller }, edge.services);
  noteUse(caller, path as UsedPlace, edge.services);
  return answer instanceof PublishedBytes
    ? bytesAnswer(answer, request)
    : valueAnswer(contract.response, contract.status, answer);
}

async function identify(
  request: HttpRequest,
  { verify, services, limiter }: Edge,
  newcomers: boolean,
): Promise<Caller> {
  const identity = await verify(request.headers.get('authorization'));
  await limiter.spend('account', identity.person);
  return findCaller(identity, services, newcomers);
}

const rollenOf = ({ grants }: Caller) => [...new Set(grants.map(({ rol }) => rol))].sort();

function placeOf(path: object): Noted {
  const { gemeentecode, uitvraagId } = path as Pick<RequestLine, 'gemeentecode' | 'uitvraagId'>;
  return {
    ...(gemeentecode !== undefined && { gemeentecode }),
    ...(uitvraagId !== undefined && { uitvraagId }),
  };
}

/** The caller may send it: so nothing but what a trace id of W3C Trace Context can be. */
function traceOf({ traceContext }: InvocationContext): Noted {
  const traceId = /^[0-9a-f]{2}-([0-9a-f]{32})-/.exec(traceContext?.traceParent ?? '')?.[1];
  return traceId === undefined ? {} : { traceId };
}
