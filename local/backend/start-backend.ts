import path from 'node:path';
import { keyedHash, type KeyedHash } from '../../functions/keyed-hash.ts';
import type { Storing } from '../../functions/services.ts';
import { tableStore } from '../../functions/storage/table/table-store.ts';
import { type Blobs, startBlobs } from '../blobs/start-blobs.ts';
import type { Certificate } from '../certificate/certificate.ts';
import { startFunctionsHost } from '../functions-host/start-functions-host.ts';
import { type Issuer, startIssuer } from '../issuer/start-issuer.ts';
import { exampleGemeente } from '../seed/example-gemeente.ts';
import type { SeedData, SeedUser } from '../seed/seed-data.ts';
import { type Mail, startMail } from '../mail/start-mail.ts';
import { seed } from '../seed/seed.ts';
import { startTables, type Tables } from '../tables/start-tables.ts';
import { hashKeyFor } from './hash-key.ts';

/** What the add-in says it is, what the API is called, and what the one may ask of the other; invented. */
export const application = {
  clientId: '00000000-0000-4000-8ccc-000000000001',
  audience: '00000000-0000-4000-8ccc-000000000002',
  scope: 'Groeiblad.Gebruiken',
} as const;

/**
 * Where callers without a page let their code be sent; nothing listens there.
 * @internal exported for the tests, which are such callers
 */
export const NODE_REDIRECT_URI = 'http://127.0.0.1/signed-in';

export interface BackendOptions {
  /** Absent ones, and 0, are free ports. */
  readonly ports?: { readonly api?: number; readonly issuer?: number; readonly tables?: number };
  /** Where the rows are kept; absent means that they are gone when it closes. */
  readonly folder?: string;
  readonly seed?: SeedData;
  /** Origins of pages that may call the API and the issuer; they sign in through their `/signin.html`. */
  readonly cors?: readonly string[];
  /** Origins of pages that only switch users at the issuer, and may not call the API. */
  readonly userSwitches?: readonly string[];
  /** For an issuer over https. */
  readonly certificate?: Certificate;
  /** Puts something between the functions and their tables: gets the address of these, answers its own. */
  readonly between?: (tables: Tables) => Promise<Pick<Tables, 'connectionString'>>;
  /** Whether a blob service runs beside, to which the gemeenten are copied at night. */
  readonly backup?: boolean;
  /** More settings for the functions. */
  readonly env?: Readonly<Record<string, string>>;
  /** The built functions. */
  readonly appDir?: string;
}

export interface Backend {
  /** With its version: `http://127.0.0.1:1234/v1`. */
  readonly api: string;
  readonly issuer: Issuer;
  readonly tables: Tables;
  /** Where the gemeenten are copied to at night, where that was asked. */
  readonly blobs?: Blobs;
  /** Takes the mails of the functions and sends none on. */
  readonly mail: Mail;
  readonly users: readonly SeedUser[];
  /** The same store that the functions use, for seeding and for looking. */
  readonly storing: Storing;
  /** With which the functions link audit rows. */
  readonly hash: KeyedHash;
  /** The process that runs the functions now. */
  hostPid(): number;
  /** Bytes that this process holds on to. */
  weighHost(): Promise<number>;
  /** Ends that process at once; resolves when the next one serves. */
  killHost(): Promise<void>;
  /** Log lines of the functions. */
  logs(): readonly string[];
  close(): Promise<void>;
}

/** Starts tables, issuer and functions on loopback, with a gemeente in it. @throws PortInUse */
export async function startBackend(options: BackendOptions = {}): Promise<Backend> {
  const started: { close(): Promise<void> }[] = [];
  const close = async () => {
    for (const one of started.splice(0).reverse()) await one.close();
  };
  const keep = <T extends { close(): Promise<void> }>(one: T): T => {
    started.push(one);
    return one;
  };
  try {
    return { ...(await startParts(options, keep)), close };
  } catch (error) {
    await close();
    throw error;
  }
}

type Keep = <T extends { close(): Promise<void> }>(one: T) => T;

async function startParts(options: BackendOptions, keep: Keep): Promise<Omit<Backend, 'close'>> {
  const { ports = {}, folder, seed: data = exampleGemeente, cors = [] } = options;
  const { certificate, userSwitches = [] } = options;
  const tables = keep(await startTables({ ...within(folder, 'tables'), ...portOf(ports.tables) }));
  const redirectUris = [NODE_REDIRECT_URI, ...cors.flatMap(signInPages), ...userSwitches.map(excelPage)];
  const { users } = data;
  const mail = keep(await startMail(within(folder, 'post')));
  const issuer = keep(
    await startIssuer({
      ...application,
      ...portOf(ports.issuer),
      ...(certificate === undefined ? {} : { tls: certificate }),
      users,
      redirectUris,
      origins: [...cors, ...userSwitches],
    }),
  );
  const hashKey = hashKeyFor(folder);
  const hash = keyedHash(Buffer.from(hashKey, 'base64'));
  const storing = storingOn(tables, hash);
  await seed(data, storing);
  const between = (await options.between?.(tables)) ?? tables;
  const blobs = await blobsFor(options, keep);
  const host = keep(
    await startFunctionsHost({
      appDir: path.resolve(options.appDir ?? 'dist/functions'),
      ...portOf(ports.api),
      cors,
      env: {
        ...settings(between, issuer, hashKey),
        ...mailSettings(mail, cors),
        ...backupSettings(blobs),
        ...ownSettings(options),
      },
    }),
  );
  return {
    ...{ api: `${host.url}/v1`, issuer, tables, mail, users, storing, hash },
    ...(blobs && { blobs }),
    hostPid: () => host.pid(),
    weighHost: () => host.weigh(),
    killHost: () => host.kill(),
    logs: () => host.logs(),
  };
}

/** Where the pane lets people come back to when they have signed in. */
const signInPages = (origin: string): string[] =>
  ['signin', 'aanmelden', 'dialoog'].map((page) => `${origin}/${page}.html`);

/** The same for the werkbank, where it asks tokens for the account of Excel. */
const excelPage = (origin: string): string => `${origin}/werkbank/signed-in.html`;

/** What is asked for goes before what is usual. */
const ownSettings = ({ certificate, env }: BackendOptions): Record<string, string> => ({
  ...roomForPrograms,
  ...trust(certificate),
  ...env,
});

/** The functions read the keys of the issuer, whose certificate no authority signed. */
const trust = (certificate: Certificate | undefined): Record<string, string> =>
  certificate === undefined ? {} : { NODE_EXTRA_CA_CERTS: certificate.file };

const within = (folder: string | undefined, name: string) =>
  folder === undefined ? {} : { folder: path.join(folder, name) };

const portOf = (port: number | undefined) => (port === undefined ? {} : { port });

function storingOn({ connectionString }: Tables, hash: KeyedHash): Storing {
  return {
    store: tableStore({ connectionString, allowInsecureConnection: true }, hash),
    now: () => new Date(),
  };
}

const blobsFor = async (
  { backup = false, folder }: BackendOptions,
  keep: Keep,
): Promise<Blobs | undefined> => (backup ? keep(await startBlobs(within(folder, 'kopieen'))) : undefined);

const backupSettings = (blobs: Blobs | undefined): Record<string, string> =>
  blobs === undefined ? {} : { GROEIBLAD_BACKUP: blobs.connectionString };

/** Links in mails lead to the first page that may call the API. */
const mailSettings = (
  { url }: Mail,
  [page = 'http://127.0.0.1']: readonly string[],
): Record<string, string> => ({
  GROEIBLAD_MAIL: url,
  GROEIBLAD_MAIL_FROM: 'vve@voorbeeldstad.example',
  GROEIBLAD_PAGES: `${page}/`,
});

/** On this machine a program plays whole gemeenten through a few accounts; `env` may set less. */
const roomForPrograms: Record<string, string> = {
  GROEIBLAD_ACCOUNT_RATE: '10000000',
  GROEIBLAD_ADDRESS_RATE: '10000000',
};

const settings = (
  tables: Pick<Tables, 'connectionString'>,
  issuer: Issuer,
  hashKey: string,
): Record<string, string> => ({
  GROEIBLAD_TABLES: tables.connectionString,
  GROEIBLAD_HASH_KEY: hashKey,
  GROEIBLAD_ISSUERS: `development:${issuer.url}`,
  GROEIBLAD_AUDIENCE: application.audience,
  GROEIBLAD_CLIENTS: application.clientId,
  GROEIBLAD_SCOPE: application.scope,
});
