import type { RpcCookie } from './core-types.ts';

const sameSites = {
  none: [],
  lax: ['samesite=lax'],
  strict: ['samesite=strict'],
  explicitNone: ['samesite=none'],
};

/** A Set-Cookie line as the host writes it for a cookie that the function answered. */
export function toSetCookie(cookie: RpcCookie): string {
  const { name, value, domain, path, expires, maxAge } = cookie;
  return [
    `${encodeURIComponent(name)}=${encodeURIComponent(value)}`,
    ...attribute('expires', toDate(expires?.value)),
    ...attribute('max-age', maxAge?.value),
    ...attribute('domain', domain?.value),
    ...attribute('path', path?.value ?? '/'),
    ...flags(cookie),
  ].join('; ');
}

function attribute(label: string, value: unknown): string[] {
  return typeof value === 'string' || typeof value === 'number' ? [`${label}=${value}`] : [];
}

function flags({ secure, httpOnly, sameSite = 'none' }: RpcCookie): string[] {
  return [
    ...(secure?.value === true ? ['secure'] : []),
    ...sameSites[sameSite],
    ...(httpOnly?.value === true ? ['httponly'] : []),
  ];
}

/** The library gives a moment as seconds since 1970. */
function toDate(timestamp: unknown): string | undefined {
  const seconds = (timestamp as { seconds?: number } | undefined)?.seconds;
  return seconds === undefined ? undefined : new Date(seconds * 1000).toUTCString();
}
