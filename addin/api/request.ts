import {
  type EndpointName,
  endpoints,
  type PathOf,
  type RequestOf,
} from '../../shared/contract/endpoints.ts';

/** Members of the path and, for a PUT, the body of one request. */
export type Input<N extends EndpointName> = { readonly path: PathOf<N> } & (RequestOf<N> extends undefined
  ? { readonly body?: undefined }
  : { readonly body: RequestOf<N> });

/** Address below `base`: `{name}` filled in with the member of the path, encoded. */
export function addressOf(base: string, name: EndpointName, path: Readonly<Record<string, string>>): string {
  const route = endpoints[name].route.replace(/\{(\w+)\}/g, (_, key: string) =>
    encodeURIComponent(path[key] ?? ''),
  );
  return `${base.replace(/\/$/, '')}/${route}`;
}

/** Everything but the address. `token` is absent for an open endpoint. */
export function requestOf(
  name: EndpointName,
  body: unknown,
  { token, signal }: { readonly token: string | undefined; readonly signal: AbortSignal },
): RequestInit {
  const headers: Record<string, string> = { accept: 'application/json' };
  if (token !== undefined) headers['authorization'] = `Bearer ${token}`;
  if (body !== undefined) headers['content-type'] = 'application/json';
  return {
    method: endpoints[name].method,
    headers,
    signal,
    credentials: 'omit',
    cache: 'no-store',
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  };
}
