import * as z from 'zod/mini';
import { blobAddress } from './blob-address.ts';

/** Where copies go, and for how long they stay. */
export interface BackupSettings {
  /** A connection string, or the address of the blob service, reached with the identity of the app. */
  readonly service: string;
  readonly loopback: boolean;
  /** Days that nobody can change or remove a copy, and after which it goes. */
  readonly days: number;
}

/** Settings of the nightly copies, by their names in the environment. */
export const backupSettings = {
  /** Connection string or `https` address of the blob service; absent: no copies are made. */
  GROEIBLAD_BACKUP: z.optional(z.string().check(z.minLength(1))),
  /** How many days a copy is kept, 7 to 365. */
  GROEIBLAD_BACKUP_DAYS: z._default(
    z.string().check(z.regex(/^(?:[7-9]|[1-9]\d|[12]\d\d|3[0-5]\d|36[0-5])$/)),
    '35',
  ),
};

type Settings = z.infer<z.ZodMiniObject<typeof backupSettings>>;

/** @param isLoopback whether an address leads to this machine @returns `malformed` for a service that cannot be read */
export function backupOf(
  { GROEIBLAD_BACKUP: service, GROEIBLAD_BACKUP_DAYS: days }: Settings,
  isLoopback: (url: string) => boolean,
): BackupSettings | 'malformed' | undefined {
  if (service === undefined) return undefined;
  const address = blobAddress(service);
  if (address === undefined) return 'malformed';
  const loopback = isLoopback(address);
  if (!loopback && !address.startsWith('https:')) return 'malformed';
  return { service, loopback, days: Number(days) };
}
