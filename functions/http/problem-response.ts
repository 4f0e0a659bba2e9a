import type { HttpResponseInit } from '@azure/functions';
import { describeProblem, type ProblemDocument } from '../../shared/contract/problem-document.ts';
import { Problem } from '../problem.ts';
import { commonHeaders } from './headers.ts';

/** A failure of the catalogue as it is; anything else is a bug, of which the caller hears nothing but a number. */
export const toProblem = (error: unknown): Problem =>
  error instanceof Problem ? error : new Problem('onverwacht', {}, error);

/** @param instance number that the log line carries too */
export function problemResponse({ code, details }: Problem, instance: string): HttpResponseInit {
  const { findings, fouten, versie } = details;
  const document: ProblemDocument = {
    ...describeProblem(code),
    instance: `urn:uuid:${instance}`,
    ...(findings && { findings }),
    ...(fouten && { fouten }),
    ...(versie !== undefined && { versie }),
  };
  return {
    status: document.status,
    headers: {
      ...commonHeaders,
      'Content-Type': 'application/problem+json',
      ...(document.status === 401 && { 'WWW-Authenticate': challenge(code) }),
      ...(document.status === 503 && { 'Retry-After': '5' }),
    },
    body: JSON.stringify(document),
  };
}

/** RFC 6750, section 3: no error code when no token was sent. */
const challenge = (code: Problem['code']): string =>
  code === 'aanmelding-verlopen' ? 'Bearer error="invalid_token", error_description="expired"' : 'Bearer';
