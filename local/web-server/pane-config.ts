import type { PaneConfig } from '../../addin/api/config.ts';
import type { WebServerOptions } from './options.ts';

/** What the pane reads from /config.json. */
export function paneConfig(options: WebServerOptions, url: string): PaneConfig {
  const { api, issuer, authority = issuer, clientId, scope } = options;
  return {
    api,
    auth: { kind: 'development', authority, clientId, scope, redirectUri: `${url}/signin.html` },
  };
}
