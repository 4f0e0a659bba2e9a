import fs from 'node:fs';
import path from 'node:path';
import { readConfig } from '../../functions/config.ts';
import { type KeyedHash, keyedHash } from '../../functions/keyed-hash.ts';
import { usualTerms } from '../../functions/retention/terms.ts';
import { tableAddress } from '../../functions/storage/table/table-address.ts';
import { openForCopies, type TableServiceAccess } from '../../functions/storage/table/open-tables.ts';
import { tableRows } from '../../functions/storage/table/table-rows.ts';
import { tableStore } from '../../functions/storage/table/table-store.ts';
import { hashKeyFor } from '../backend/hash-key.ts';
import { requireUnused } from '../start/data-folder.ts';
import { readRunning } from '../start/running.ts';
import { FolderInUse } from '../tables/folder-owner.ts';
import { startTables } from '../tables/start-tables.ts';
import { UserError } from '../terminal/user-error.ts';
import type { Work } from './task.ts';
import { texts } from './texts.ts';

type Variables = Readonly<Record<string, string | undefined>>;

/** The data of one installation, reached without its functions. */
export type Installation = Pick<Work, 'store' | 'rows' | 'hash' | 'terms' | 'pages' | 'days'> & {
  close(): Promise<void>;
};

const USUAL_DAYS = 30;

/**
 * Opens the tables that the settings in the environment name, as the functions do; without those the tables of
 * `npm start`: through its service when it runs, else through one of our own.
 * @throws UserError
 */
export function openInstallation(folder: string, variables: Variables): Promise<Installation> {
  return variables['GROEIBLAD_TABLES'] === undefined
    ? openFolder(folder)
    : Promise.resolve(openSettings(variables));
}

function openSettings(variables: Variables): Installation {
  const { storage, hashKey, mail, terms } = readSettings(variables);
  if (storage === 'memory') throw new UserError(texts.memory);
  const hash = keyedHash(hashKey);
  const { connectionString, loopback } = storage;
  return {
    ...storesOn({ connectionString, allowInsecureConnection: loopback }, hash),
    hash,
    terms,
    days: mail?.days ?? USUAL_DAYS,
    ...(mail && { pages: mail.pages }),
    close: () => Promise.resolve(),
  };
}

const storesOn = (access: TableServiceAccess, hash: KeyedHash): Pick<Work, 'store' | 'rows'> => ({
  store: tableStore(access, hash),
  rows: tableRows((name) => openForCopies(access, name)),
});

function readSettings(variables: Variables) {
  try {
    return readConfig(tableAddress, variables);
  } catch (error) {
    if (error instanceof Error && error.name === 'ConfigError')
      throw new UserError(texts.wrongSettings(error.message));
    throw error;
  }
}

async function openFolder(folder: string): Promise<Installation> {
  if (!fs.existsSync(path.join(folder, 'tables')) || !fs.existsSync(path.join(folder, 'hash-key')))
    throw new UserError(texts.noData(folder));
  const { tables, pages, close } = await reachTables(folder);
  const hash = keyedHash(Buffer.from(hashKeyFor(folder), 'base64'));
  return {
    ...storesOn({ connectionString: tables, allowInsecureConnection: true }, hash),
    hash,
    terms: usualTerms,
    days: USUAL_DAYS,
    ...(pages !== undefined && { pages }),
    close,
  };
}

/** Whoever owns the folder serves its tables; when nobody does, we do for as long as this takes. */
async function reachTables(folder: string) {
  try {
    await requireUnused(folder);
  } catch (error) {
    if (!(error instanceof FolderInUse)) throw error;
    const running = readRunning(folder);
    if (running === undefined) throw new UserError(texts.unknownOwner(folder));
    return { ...running, close: () => Promise.resolve() };
  }
  const own = await startTables({ folder: path.join(folder, 'tables') });
  return { tables: own.connectionString, pages: undefined, close: () => own.close() };
}
