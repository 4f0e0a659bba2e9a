import type { ProblemDocument } from '../shared/contract/problem-document.ts';
import { type ProblemCode, problems } from '../shared/kernel/problem.ts';

/** What the answer says beyond the catalogue, and a fixed word for the log (never a value of the caller). */
export type ProblemDetails = Pick<ProblemDocument, 'findings' | 'fouten' | 'versie' | 'retryAfter'> & {
  readonly reason?: string;
};

/** An expected failure of the catalogue on its way to the caller. Whatever else is thrown is a bug. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly code: ProblemCode;
  readonly details: ProblemDetails;

  constructor(code: ProblemCode, details: ProblemDetails = {}, cause?: unknown) {
    super(problems[code].title, { cause });
    this.code = code;
    this.details = details;
  }
}
