import { type EndpointName, endpoints } from '../../../shared/contract/endpoints.ts';
import type { Inzending } from '../../../shared/inzending/inzending.ts';
import type { Backend } from '../../../local/backend/start-backend.ts';
import { idOf, inzendingOf } from '../fixtures/inzending.ts';

/** Domain of the example users. */
export const DOMAIN = 'voorbeeldstad.example';

export const uitvraagPath = { gemeentecode: '9901', uitvraagId: 'voorbeeld-2025-2026' };

interface Ask {
  readonly path?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Asks as one of the example users: `anna` stands for `anna@` and the {@link DOMAIN}. */
export async function ask(
  backend: Backend,
  user: string,
  name: EndpointName,
  more: Ask = {},
): Promise<Response> {
  const { path = uitvraagPath, body, headers } = more;
  const { method, route } = endpoints[name];
  const address = route.replace(
    /\{(\w+)\}/g,
    (_, key: string) => (path as Record<string, string>)[key] ?? '',
  );
  return fetch(`${backend.api}/${address}`, {
    method,
    headers: {
      authorization: `Bearer ${await backend.issuer.tokenFor(`${user}@${DOMAIN}`)}`,
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
}

/** An inzending of one of the example locaties in which no rule finds an error. */
export function exampleInzending(locatieId: string, changes: Partial<Inzending> = {}): Inzending {
  const like = inzendingOf(locatieId.startsWith('voorschool') ? 'loc-1' : 'loc-2');
  return { ...like, uitvraagId: uitvraagPath.uitvraagId, locatieId, ...changes };
}

export function send(
  backend: Backend,
  user: string,
  nth: number,
  body: object & { readonly locatieId: string },
) {
  const path = { ...uitvraagPath, locatieId: body.locatieId, inzendingId: idOf(nth) };
  return ask(backend, user, 'submitInzending', { path, body });
}
