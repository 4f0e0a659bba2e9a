import type { HttpHandler, HttpMethod } from '@azure/functions';
import { randomUUID } from 'node:crypto';
import { Problem } from '../problem.ts';
import { describeFailure, type RequestLine } from '../request-log.ts';
import type { Services } from '../services.ts';
import { problemResponse } from './problem-response.ts';

/** Every method with which somebody may ask; OPTIONS is answered by the platform. */
export const anyMethod: HttpMethod[] = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'];

/**
 * Answers what is no endpoint as every other refusal is answered; the platform itself would send an empty body. A path
 * that exists with another method comes here too. Nothing of the request is read, and its path is not in the log: it is
 * whatever the sender made up.
 */
export const noSuchEndpoint =
  ({ now }: Pick<Services, 'now'>): HttpHandler =>
  (request, context) => {
    const instance = randomUUID();
    const problem = new Problem('niet-gevonden', { reason: 'no-such-endpoint' });
    const response = problemResponse(problem, instance);
    const line: RequestLine = {
      event: 'request',
      time: now().toISOString(),
      instance,
      endpoint: 'none',
      method: request.method,
      status: 404,
      ms: 0,
      ...describeFailure(problem),
    };
    context.log(JSON.stringify(line));
    return response;
  };
