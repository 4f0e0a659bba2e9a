import type { ProblemCode } from '../../shared/kernel/problem.ts';
import { Problem } from '../problem.ts';

/** Why a token is refused, for the log, and what the caller hears: no more than is of use to an honest one. */
const refusals = {
  'token-missing': 'niet-aangemeld',
  'token-malformed': 'niet-aangemeld',
  'token-invalid': 'niet-aangemeld',
  'token-version': 'niet-aangemeld',
  'token-expired': 'aanmelding-verlopen',
  'token-early': 'even-niet-bereikbaar',
  'issuer-unknown': 'niet-aangemeld',
  'claims-missing': 'niet-aangemeld',
  'tenant-mismatch': 'niet-aangemeld',
  'key-issuer-mismatch': 'niet-aangemeld',
  'personal-account': 'geen-recht',
  'client-unknown': 'geen-recht',
  'permission-missing': 'geen-recht',
  'tenant-unknown': 'organisatie-onbekend',
  'keys-unavailable': 'even-niet-bereikbaar',
} as const satisfies Record<string, ProblemCode>;

export type Refusal = keyof typeof refusals;

export const refuse = (reason: Refusal, cause?: unknown): Problem =>
  new Problem(refusals[reason], { reason }, cause);
