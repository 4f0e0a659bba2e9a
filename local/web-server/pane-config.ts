import type { WebServerOptions } from './options.ts';

/** What the pane reads from /config.json; the shape is that of addin/api/config.ts. */
export function paneConfig(options: WebServerOptions, url: string) {
  const { api, issuer, authority = issuer, clientId, scope } = options;
  return {
    api,
    auth: { kind: 'development', authority, clientId, scope, redirectUri: `${url}/signin.html` },
  };
}
