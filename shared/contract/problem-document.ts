import * as z from 'zod/mini';
import { isProblemCode, type ProblemCode, problems } from '../kernel/problem.ts';
import { Finding } from '../validation/finding.ts';

/** Base of the `type` of a problem; what follows is its code in the catalogue. */
const PROBLEM_TYPE = 'urn:groeiblad:probleem:';

/** RFC 9457 answer to a request that failed. `findings` says which rules a refused inzending broke. */
export const ProblemDocument = z.strictObject({
  type: z.string().check(z.startsWith(PROBLEM_TYPE)),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  /** Address of this occurrence: `urn:uuid:` and the number to name when asking for help. */
  instance: z.string(),
  findings: z.optional(z.array(Finding)),
  /** Fields that have not the agreed form: JSON path and code, never the value. */
  fouten: z.optional(z.array(z.strictObject({ pad: z.string(), code: z.string() }))),
  /** The version that stands now, where someone else was first. */
  versie: z.optional(z.int()),
  /** Seconds after which it can be asked again: the header `Retry-After`, which a page of another origin cannot read. */
  retryAfter: z.optional(z.int().check(z.minimum(0), z.maximum(3600))),
});
export type ProblemDocument = z.infer<typeof ProblemDocument>;

/** Code of the catalogue that a document names; `onverwacht` for one that this version does not know. */
export function problemCodeOf(document: Pick<ProblemDocument, 'type'>): ProblemCode {
  const code = document.type.slice(PROBLEM_TYPE.length);
  return isProblemCode(code) && document.type.startsWith(PROBLEM_TYPE) ? code : 'onverwacht';
}

/** Parts of a problem document that come from the catalogue. */
export function describeProblem(
  code: ProblemCode,
): Pick<ProblemDocument, 'type' | 'title' | 'status' | 'detail'> {
  const { status, title, advies } = problems[code];
  return { type: `${PROBLEM_TYPE}${code}`, title, status, detail: advies };
}
