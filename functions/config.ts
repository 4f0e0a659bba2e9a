import * as z from 'zod/mini';
import { backupOf, type BackupSettings, backupSettings } from './backup/backup-settings.ts';
import { hostOf, type MailSettings, transportOf } from './mail/mail-settings.ts';
import { MailAddress } from '../shared/kernel/mail-address.ts';
import { type Terms, termSettings, termsOf } from './retention/terms.ts';
import { type RateLimits, rateSettings, ratesOf } from './rate/rate-settings.ts';
import { type Authority, development, external, workforce } from './auth/authority.ts';

/** What the app needs to know of where it runs. */
export interface Config {
  readonly storage: { readonly connectionString: string; readonly loopback: boolean } | 'memory';
  /** Secret of the keyed hashes. */
  readonly hashKey: Uint8Array;
  readonly authorities: readonly Authority[];
  readonly audience: string;
  readonly clients: readonly string[];
  readonly scope: string;
  /** Where the API is reached, with its major version: for its description. */
  readonly publicUrl: string;
  readonly limits: RateLimits;
  /** Absent: no mail is sent. */
  readonly mail?: MailSettings;
  /** How long each kind of data is kept. */
  readonly terms: Terms;
  /** Absent: no copies are made. */
  readonly backup?: BackupSettings;
}

/** A setting that is absent or wrong; its value is not repeated, as it may be a secret. */
class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

const text = z.string().check(z.minLength(1));
const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Every setting, by its name in the environment. */
const Environment = z.object({
  /** Connection string of the table service, or `memory` beside the development issuer. */
  GROEIBLAD_TABLES: text,
  /** At least 32 random bytes in base64. */
  GROEIBLAD_HASH_KEY: z.string().check(z.regex(/^[A-Za-z0-9+/]{43,}={0,2}$/)),
  /** Comma-separated: `workforce`, `external:<tenant id>`, or `development:<url>` alone. */
  GROEIBLAD_ISSUERS: text,
  /** Client id of this API; where it has another one in each directory: as many as issuers, in the same order. */
  GROEIBLAD_AUDIENCE: text,
  /** Client ids of the add-in, comma-separated. */
  GROEIBLAD_CLIENTS: text,
  /** Delegated permission that the add-in asks for. */
  GROEIBLAD_SCOPE: text,
  /** Address of the API, `https://.../v1`. */
  GROEIBLAD_URL: z._default(z.url({ protocol: /^https$/ }), 'https://groeiblad.example/v1'),
  /** How mail leaves: `smtp://host:port`, `acs:<connection string>` or `acs:https://...`; absent: it does not. */
  GROEIBLAD_MAIL: z.optional(text),
  /** The address that mails come from. */
  GROEIBLAD_MAIL_FROM: z.optional(MailAddress),
  /** Where the pages of the add-in are, with a closing slash. */
  GROEIBLAD_PAGES: z.optional(z.url({ protocol: /^https?$/ }).check(z.regex(/\/$/))),
  /** How many days an uitnodiging is good for. */
  GROEIBLAD_INVITATION_DAYS: z._default(z.string().check(z.regex(/^(?:[1-9]|[1-8]\d|90)$/)), '30'),
  ...rateSettings,
  ...backupSettings,
  ...termSettings,
  /** What a report of the mail service carries, at least 32 characters. */
  GROEIBLAD_MAIL_REPORT_KEY: z.optional(z.string().check(z.regex(/^[\w-]{32,200}$/))),
});

type Variables = Readonly<Record<string, string | undefined>>;

/** Where a connection string leads, as the client that goes there reads it; undefined when it cannot. */
type AddressOf = (connectionString: string) => string | undefined;

/** The one place that reads the environment. @throws ConfigError, so that a wrong setting stops the app at start */
export function readConfig(addressOf: AddressOf, variables: Variables = process.env): Config {
  const parsed = Environment.safeParse(variables);
  if (!parsed.success) {
    const names = [...new Set(parsed.error.issues.map(({ path }) => String(path[0])))];
    throw new ConfigError(`Missing or malformed: ${names.join(', ')}`);
  }
  const env = parsed.data;
  const config: Config = {
    storage: storageOf(env.GROEIBLAD_TABLES, addressOf),
    hashKey: Buffer.from(env.GROEIBLAD_HASH_KEY, 'base64'),
    ...issuersOf(env),
    clients: listed(env.GROEIBLAD_CLIENTS),
    scope: env.GROEIBLAD_SCOPE,
    publicUrl: env.GROEIBLAD_URL,
    limits: ratesOf(env),
    ...mailOf(env),
    ...backupIn(env),
    terms: termsOf(env),
  };
  if (config.authorities.length === 0 || config.clients.length === 0)
    throw new ConfigError('Missing or malformed: GROEIBLAD_ISSUERS, GROEIBLAD_CLIENTS');
  refuseOpenDoors(config);
  return config;
}

const listed = (value: string): string[] =>
  value
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** All settings of the mail, or none: half of them is a mistake. */
function mailOf(env: z.infer<typeof Environment>): Pick<Config, 'mail'> {
  const { GROEIBLAD_MAIL: way, GROEIBLAD_MAIL_FROM: from, GROEIBLAD_PAGES: pages } = env;
  if (way === undefined) return {};
  const transport = transportOf(way);
  if (transport === undefined || from === undefined || pages === undefined)
    throw new ConfigError('Missing or malformed: GROEIBLAD_MAIL, GROEIBLAD_MAIL_FROM, GROEIBLAD_PAGES');
  const reportKey = env.GROEIBLAD_MAIL_REPORT_KEY;
  const days = Number(env.GROEIBLAD_INVITATION_DAYS);
  return { mail: { transport, from, pages, days, ...(reportKey !== undefined && { reportKey }) } };
}

function backupIn(env: z.infer<typeof Environment>): Pick<Config, 'backup'> {
  const backup = backupOf(env, isLoopback);
  if (backup === 'malformed') throw new ConfigError('Missing or malformed: GROEIBLAD_BACKUP');
  return backup === undefined ? {} : { backup };
}

function storageOf(value: string, addressOf: AddressOf): Config['storage'] {
  if (value === 'memory') return value;
  const address = addressOf(value);
  if (address === undefined) throw new ConfigError('Missing or malformed: GROEIBLAD_TABLES');
  return { connectionString: value, loopback: isLoopback(address) };
}

/** Each issuer with the id that its tokens are for: one for all, or one for each. */
function issuersOf(env: z.infer<typeof Environment>): Pick<Config, 'authorities' | 'audience'> {
  const authorities = listed(env.GROEIBLAD_ISSUERS).map(authorityOf);
  const [audience = '', ...more] = listed(env.GROEIBLAD_AUDIENCE);
  if (audience === '' || (more.length > 0 && more.length + 1 !== authorities.length))
    throw new ConfigError('Missing or malformed: GROEIBLAD_AUDIENCE');
  const each = [audience, ...more];
  return {
    audience,
    authorities: authorities.map((one, nth) => ({ ...one, audience: each[nth] ?? audience })),
  };
}

function authorityOf(value: string): Authority {
  if (value === 'workforce') return workforce;
  const colon = value.indexOf(':');
  const [kind, rest] = [value.slice(0, Math.max(colon, 0)), value.slice(colon + 1)];
  if (kind === 'external' && GUID.test(rest)) return external(rest);
  if (kind === 'development' && URL.canParse(rest)) return development(rest.replace(/\/+$/, ''));
  throw new ConfigError('Missing or malformed: GROEIBLAD_ISSUERS');
}

/**
 * The development issuer lets anyone be anyone. It is accepted only where nobody else can reach it or the data:
 * both on this machine. A list of what Azure looks like would fail open, this list of what is safe does not.
 */
function refuseOpenDoors({ authorities, storage, mail, backup }: Config): void {
  const local = authorities.filter(({ kind }) => kind === 'development');
  if (local.length === 0) {
    if (storage === 'memory') throw new ConfigError('GROEIBLAD_TABLES: memory is for development only');
    return;
  }
  if (authorities.length > 1) throw new ConfigError('GROEIBLAD_ISSUERS: development stands alone');
  if (!local.every(({ jwksUri }) => isLoopback(jwksUri)))
    throw new ConfigError('GROEIBLAD_ISSUERS: the development issuer must be on this machine (127.0.0.1)');
  if (storage !== 'memory' && !storage.loopback)
    throw new ConfigError('GROEIBLAD_TABLES: beside the development issuer, tables must be on 127.0.0.1');
  if (mail && !isLoopback(`http://${hostOf(mail.transport)}`))
    throw new ConfigError('GROEIBLAD_MAIL: beside the development issuer, mail must stay on 127.0.0.1');
  refuseOutside(backup);
}

function refuseOutside(backup: Config['backup']): void {
  if (backup?.loopback === false)
    throw new ConfigError('GROEIBLAD_BACKUP: beside the development issuer, copies must stay on 127.0.0.1');
}

const isLoopback = (url: string): boolean =>
  URL.canParse(url) && ['127.0.0.1', '[::1]', 'localhost'].includes(new URL(url).hostname);
