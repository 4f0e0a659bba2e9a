import * as z from 'zod/mini';

const url = z.url({ protocol: /^https?$/ });

/** Signing in at the issuer for development. */
const DevelopmentAuth = z.strictObject({
  kind: z.literal('development'),
  /** Issuer with the tenant, such as `http://127.0.0.1:7071/organizations`. */
  authority: url,
  clientId: z.string().check(z.minLength(1)),
  /** Scope of the API; `openid` and `offline_access` are added. */
  scope: z.string().check(z.minLength(1)),
  /** Address of `signin.html`, on the origin of the pane. */
  redirectUri: url,
});
export type DevelopmentAuth = z.infer<typeof DevelopmentAuth>;

/** How the add-in is known to one directory, and where that directory signs people in. */
const Registration = z.strictObject({
  /** Such as `https://login.microsoftonline.com/organizations`; MSAL takes https only. */
  authority: z.url({ protocol: /^https$/ }),
  clientId: z.string().check(z.minLength(1)),
  /** Scope of the API with its address: `api://<client id of the API>/Groeiblad.Gebruiken`. */
  scope: z.string().check(z.minLength(1)),
});
export type Registration = z.infer<typeof Registration>;

/** Signing in with Microsoft Entra ID: with an account of one's own organization, with a code by mail, or either. */
const EntraAuth = z
  .strictObject({
    kind: z.literal('entra'),
    /** Entra ID of any organization: people with an account for work or school. */
    work: z.optional(Registration),
    /** Our tenant of Entra External ID: people of organizations without Entra ID, with a code by mail. */
    code: z.optional(Registration),
  })
  .check(z.refine(({ work, code }) => work !== undefined || code !== undefined, 'needs work or code'));
export type EntraAuth = z.infer<typeof EntraAuth>;

/** Which of the two registrations somebody signs in with. */
export type Way = 'work' | 'code';

/** What one installation says to its pane, in `config.json` beside the page. */
export const PaneConfig = z.strictObject({
  /** Address of the API with its version: `https://host/v1`. */
  api: url,
  auth: z.discriminatedUnion('kind', [DevelopmentAuth, EntraAuth]),
});
export type PaneConfig = z.infer<typeof PaneConfig>;

/** Thrown when the installation is not finished: the pane cannot work at all. */
class ConfigError extends Error {
  override name = 'ConfigError';
}

/** Reads `config.json` beside `page`. Throws {@link ConfigError} when it is not there or not right. */
export async function loadConfig(page: string, get: typeof fetch): Promise<PaneConfig> {
  const address = new URL('config.json', page);
  const answer = await get(address, { cache: 'no-cache' });
  if (!answer.ok) throw new ConfigError(`${address.pathname} answers ${answer.status}.`);
  const parsed = PaneConfig.safeParse(await answer.json());
  if (!parsed.success) throw new ConfigError(`${address.pathname}: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}
