/**
 * Who may sign tokens. `workforce`: Entra ID of any organization; `external`: our Entra External ID tenant, for
 * organizations without one; `development`: the issuer on this machine.
 */
export interface Authority {
  readonly kind: 'workforce' | 'external' | 'development';
  /** Expected `iss`, in which `{tenantid}` stands for the tenant of the token. */
  readonly issuer: string;
  readonly jwksUri: string;
  /** For whom its tokens must be, where that differs by authority: an app has another id in each directory. */
  readonly audience?: string;
}

const TENANT = '{tenantid}';
const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Whether `iss` is exactly the issuer of this authority for this tenant. */
export const issues = ({ issuer }: Authority, iss: unknown, tid: unknown): boolean =>
  typeof tid === 'string' && GUID.test(tid) && issuer.replace(TENANT, tid) === iss;

/** Whether `iss` has the form of this authority: only to choose whose keys to try, nothing is trusted yet. */
export function looksLike({ issuer }: Authority, iss: unknown): boolean {
  const [before = '', after] = issuer.split(TENANT);
  if (typeof iss !== 'string') return false;
  return after === undefined ? iss === issuer : iss.startsWith(before) && iss.endsWith(after);
}

export const workforce: Authority = {
  kind: 'workforce',
  issuer: `https://login.microsoftonline.com/${TENANT}/v2.0`,
  jwksUri: 'https://login.microsoftonline.com/common/discovery/v2.0/keys',
};

export const external = (tenantId: string): Authority => ({
  kind: 'external',
  issuer: `https://${tenantId}.ciamlogin.com/${tenantId}/v2.0`,
  jwksUri: `https://${tenantId}.ciamlogin.com/${tenantId}/discovery/v2.0/keys`,
});

/** @param url address of the development issuer, without a slash at its end */
export const development = (url: string): Authority => ({
  kind: 'development',
  issuer: `${url}/${TENANT}/v2.0`,
  jwksUri: `${url}/common/discovery/v2.0/keys`,
});
