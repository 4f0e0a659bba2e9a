import type { EndpointName } from '../../../../shared/contract/endpoints.ts';
import { bodyFor } from './bodies.ts';
import type { MatrixWorld } from './matrix-world.ts';
import type { Who } from './people.ts';
import type { Place } from './places.ts';
import type { Registered } from './registered.ts';

/** An answer without what differs from one request to the next. */
export interface Answered {
  readonly status: number;
  /** `ok`, or the code of the problem. */
  readonly code: string;
  /** Status, headers and body as text. */
  readonly whole: string;
}

const PROBLEM = 'urn:groeiblad:probleem:';
const INSTANCE = /"instance":"urn:uuid:[0-9a-f-]{36}"/;

/** Asks a registered function about a place, over HTTP. */
export async function ask(
  { backend, tokens }: MatrixWorld,
  { name, trigger }: Registered,
  who: Who,
  place: Place,
): Promise<Answered> {
  const { route = name, methods = ['GET'] } = trigger;
  const address = route.replace(/\{(\w+)\}/g, (_, part: string) =>
    part in place ? place[part as keyof Place] : part,
  );
  const body = bodyFor(name as EndpointName, place);
  const token = tokens[who];
  const answer = await fetch(`${backend.api}/${address}`, {
    method: methods[0] ?? 'GET',
    headers: {
      ...(token !== undefined && { authorization: token }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  const headers = [...answer.headers].filter(([header]) => header !== 'date').sort();
  return {
    status: answer.status,
    code: codeOf(text, answer.status),
    whole: JSON.stringify({ status: answer.status, headers, body: text.replace(INSTANCE, '') }),
  };
}

function codeOf(text: string, status: number): string {
  if (status < 400) return 'ok';
  const { type } = (text === '' ? {} : JSON.parse(text)) as { type?: string };
  return type?.startsWith(PROBLEM) === true ? type.slice(PROBLEM.length) : `no problem document, ${status}`;
}
