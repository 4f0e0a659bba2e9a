import * as z from 'zod/mini';
import {
  type EndpointName,
  endpoints,
  type PathOf,
  type RequestOf,
} from '../../shared/contract/endpoints.ts';
import type { ProblemDocument } from '../../shared/contract/problem-document.ts';
import type { Finding } from '../../shared/validation/finding.ts';
import { isNewerForm } from '../../shared/inzending/sjabloonversie.ts';
import { Version } from '../../shared/kernel/text.ts';
import { validateMessage } from '../../shared/validation/validate-message.ts';
import { Problem } from '../problem.ts';

type Fouten = NonNullable<ProblemDocument['fouten']>;
type Issue = z.core.$ZodIssue;

const MOST = 20;
/** Names of our own fields; a key that the sender made up is not repeated. */
const OWN_NAME = /^[a-zA-Z][a-zA-Z0-9]{0,23}$/;

/** Where and what, never which value. An unknown field is named by the object that it stands in. */
function describeIssues(issues: readonly Issue[]): Fouten {
  return issues.slice(0, MOST).map(({ path, code }) => ({ pad: jsonPath(path), code }));
}

function jsonPath(path: Issue['path']): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`;
    return `${text}.${OWN_NAME.test(String(part)) ? String(part) : '*'}`;
  }, '$');
}

/** @throws Problem `invoer-ongeldig` that names all parts of the path at once */
export function parsePath<N extends EndpointName>(name: N, params: unknown): PathOf<N> {
  return parseWith(endpoints[name].path, params) as PathOf<N>;
}

/**
 * @throws Problem `invoer-ongeldig` that names all fields at once, for an inzending with the rules that they break, or
 * `formulier-nieuwer`
 */
export function parseBody<N extends EndpointName>(name: N, body: unknown): RequestOf<N> {
  const { request } = endpoints[name];
  if (name !== 'submitInzending') return parseWith(request, body) as RequestOf<N>;
  if (!request.safeParse(body).success) requireKnownForm(body);
  return parseWith(request, body, validateMessage) as RequestOf<N>;
}

/**
 * A newer form may say what this server has no fields for: that is no mistake in them.
 * @throws Problem `formulier-nieuwer`
 */
function requireKnownForm(body: unknown): void {
  const said = z.looseObject({ sjabloonversie: Version }).safeParse(body);
  if (said.success && isNewerForm(said.data.sjabloonversie)) throw new Problem('formulier-nieuwer');
}

function parseWith(
  schema: z.ZodMiniType,
  value: unknown,
  findingsOf?: (issues: readonly Issue[]) => readonly Finding[],
): unknown {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const { issues } = parsed.error;
  throw new Problem('invoer-ongeldig', {
    fouten: describeIssues(issues),
    ...(findingsOf && { findings: [...findingsOf(issues)] }),
  });
}
