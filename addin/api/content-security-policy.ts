import { staticPolicy } from '../build/static-policy.js';
import type { PaneConfig } from './config.ts';

/**
 * The `Content-Security-Policy` header for the pages of one installation: the policy that stands in the pages, and
 * the addresses that the pane may ask. `frameAncestors`: who may show the pane; Office on the web does that from
 * changing Microsoft hosts, so a public installation leaves it out.
 */
export function contentSecurityPolicy({ api, auth }: PaneConfig, frameAncestors?: string): string {
  const authority = new URL(auth.authority).origin;
  return [
    "default-src 'none'",
    staticPolicy,
    `connect-src 'self' ${new URL(api).origin} ${authority}`,
    `frame-src 'self' ${authority}`,
    ...(frameAncestors === undefined ? [] : [`frame-ancestors ${frameAncestors}`]),
  ].join('; ');
}
