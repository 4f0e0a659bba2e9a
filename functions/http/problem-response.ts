import type { HttpResponseInit } from '@azure/functions';
import { describeProblem, type ProblemDocument } from '../../shared/contract/problem-document.ts';
import { Problem } from '../problem.ts';
import { commonHeaders } from './headers.ts';

/** A failure of the catalogue as it is; anything else is a bug, of which the caller hears nothing but a number. */
export const toProblem = (error: unknown): Problem =>
  error instanceof Problem ? error : new Problem('onverwacht', {}, error);

/** @param instance number that the log line carries too */
export function problemResponse({ code, details }: Problem, instance: string): HttpResponseInit {
  const { findings, fouten, versie, retryAfter } = details;
  const document: ProblemDocument = {
    ...describeProblem(code),
    instance: `urn:uuid:${instance}`,
    ...(findings && { findings }),
    ...(fouten && { fouten }),
    ...(versie !== undefined && { versie }),
    ...(retryAfter !== undefined && { retryAfter }),
  };
  return {
    status: document.status,
    headers: {
      ...commonHeaders,
      'Content-Type': 'application/problem+json',
      ...(document.status === 401 && { 'WWW-Authenticate': challenge(code) }),
      ...retryHeader(document),
    },
    body: JSON.stringify(document),
  };
}

/** Seconds until a service that does not answer may be there again. */
const AWAY_SECONDS = 5;

function retryHeader({ status, retryAfter = AWAY_SECONDS }: ProblemDocument): Record<string, string> {
  return status === 503 || status === 429 ? { 'Retry-After': String(retryAfter) } : {};
}

/** RFC 6750, section 3: no error code when no token was sent. */
const challenge = (code: Problem['code']): string =>
  code === 'aanmelding-verlopen' ? 'Bearer error="invalid_token", error_description="expired"' : 'Bearer';
