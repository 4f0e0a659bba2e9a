import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Services } from '../services.ts';
import type { BackupName, BackupStore } from './backup-store.ts';
import { exportGemeente, type Exporting } from './export-gemeente.ts';

const zip = promisify(gzip);
const DAY_MS = 86_400_000;

/** What a night needs. */
export interface Night extends Exporting {
  readonly store: Pick<Services['store'], 'gemeenten'>;
  readonly backups: BackupStore;
  readonly days: number;
}

/** What is logged of a night: numbers only. */
export interface BackupLine {
  readonly event: 'backup';
  /** RFC 3339, UTC. */
  readonly time: string;
  readonly gemeenten: number;
  readonly saved: number;
  /** Made before, the same day. */
  readonly present: number;
  readonly removed: number;
  /** Past their term, but nobody may remove them yet. */
  readonly kept: number;
  readonly failed: number;
}

const nameOf = (gemeentecode: string, day: string): BackupName => `${gemeentecode}/${day}.jsonl.gz`;
const dayIn = (name: BackupName): string => name.slice(name.indexOf('/') + 1).slice(0, 10);

/**
 * Copies every gemeente once a day, and removes the copies of which the term is over. Doing it again the same day makes
 * what is missing. A gemeente that fails does not keep the others from it.
 * @throws AggregateError after everything that could be done is done
 */
export async function backUp(night: Night, report: (line: BackupLine) => void): Promise<void> {
  const today = night.now();
  const day = today.toISOString().slice(0, 10);
  const gemeenten = await night.store.gemeenten.listGemeenten();
  const failures: unknown[] = [];
  const counts = { saved: 0, present: 0, removed: 0, kept: 0 };
  const attempt = async (work: () => Promise<keyof typeof counts>) => {
    try {
      counts[await work()] += 1;
    } catch (error) {
      failures.push(error);
    }
  };
  for (const { gemeentecode } of gemeenten) await attempt(() => copy(gemeentecode, day, night));
  for (const name of await overdue(night, today)) await attempt(() => night.backups.remove(name));
  const time = today.toISOString();
  report({ event: 'backup', time, gemeenten: gemeenten.length, ...counts, failed: failures.length });
  if (failures.length > 0) throw new AggregateError(failures, 'A copy could not be made or removed');
}

async function copy(gemeentecode: string, day: string, night: Night): Promise<'saved' | 'present'> {
  const { backups } = night;
  const name = nameOf(gemeentecode, day);
  if ((await backups.list(name)).includes(name)) return 'present';
  const made = await exportGemeente(gemeentecode, night);
  if (typeof made === 'string') throw new Error(`No copy could be made: the gemeente is ${made}`);
  const bytes = await zip(made.text);
  if ((await backups.save(name, bytes)) === 'exists') return 'present';
  // What cannot be read back is no copy.
  const kept = await backups.read(name);
  if (kept === undefined || !bytes.equals(kept)) throw new Error('A copy is not what was written');
  return 'saved';
}

/** Copies past their term, of gemeenten that left too; the last one of each gemeente stays until there is a newer one. */
async function overdue({ backups, days }: Night, today: Date): Promise<readonly BackupName[]> {
  const first = new Date(today.getTime() - days * DAY_MS).toISOString().slice(0, 10);
  const names = await backups.list('');
  const gemeenteOf = (name: BackupName) => name.slice(0, name.indexOf('/'));
  const last = new Map(names.map((name) => [gemeenteOf(name), name]));
  return names.filter((name) => dayIn(name) < first && last.get(gemeenteOf(name)) !== name);
}
