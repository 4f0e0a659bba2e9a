import type { PaneConfig, Registration } from '../../addin/api/config.ts';
import type { WebServerOptions } from './options.ts';

/** What the pane reads from /config.json. */
export function paneConfig(options: WebServerOptions, url: string): PaneConfig {
  const { api, issuer, authority = issuer, clientId, scope, signIn } = options;
  if (signIn === undefined) {
    const redirectUri = `${url}/signin.html`;
    return { api, auth: { kind: 'development', authority, clientId, scope, redirectUri } };
  }
  const code = signIn.codeTenant && registration(options, signIn.codeTenant);
  return { api, auth: { kind: 'entra', work: work(options), ...(code && { code }) } };
}

/** People of any organization. */
const work = (options: WebServerOptions): Registration => registration(options, 'organizations');

/** What the werkbank asks tokens with where Excel gives them itself; nothing where it does not. */
export const excelAccount = (options: WebServerOptions): Registration | undefined =>
  options.signIn?.byExcel === true ? work(options) : undefined;

const registration = ({ issuer, clientId, scope }: WebServerOptions, tenant: string): Registration => ({
  authority: `${issuer}/${tenant}`,
  clientId,
  scope,
});
