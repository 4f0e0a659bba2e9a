import { staticPolicy } from '../build/static-policy.js';
import type { PaneConfig } from './config.ts';

/**
 * The `Content-Security-Policy` header for the pages of one installation: the policy that stands in the pages, and
 * the addresses that the pane may ask. `frameAncestors`: who may show the pane; Office on the web does that from
 * changing Microsoft hosts, so a public installation leaves it out.
 */
export function contentSecurityPolicy({ api, auth }: PaneConfig, frameAncestors?: string): string {
  const authorities = authoritiesOf(auth).join(' ');
  return [
    "default-src 'none'",
    staticPolicy,
    `connect-src 'self' ${new URL(api).origin} ${authorities}`,
    `frame-src 'self' ${authorities}`,
    ...(frameAncestors === undefined ? [] : [`frame-ancestors ${frameAncestors}`]),
  ].join('; ');
}

/** Origins at which people sign in, each once. */
function authoritiesOf(auth: PaneConfig['auth']): readonly string[] {
  const all =
    auth.kind === 'development' ? [auth] : [auth.work, auth.code].filter((one) => one !== undefined);
  return [...new Set(all.map(({ authority }) => new URL(authority).origin))];
}
