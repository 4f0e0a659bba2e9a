import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { type Backend, startBackend } from '../backend/start-backend.ts';
import { makePlan, type Plan, seedOf } from '../demo/plan.ts';
import type { SeedUser } from '../seed/seed-data.ts';
import { startTables, type Tables, type TablesOptions } from '../tables/start-tables.ts';

/** What can be killed. */
export const victims = ['host', 'tables', 'both'] as const;
export type Victim = (typeof victims)[number];

export interface Stage {
  readonly plan: Plan;
  readonly backend: Backend;
  /** Accounts that nobody gave a right. */
  readonly newcomers: readonly SeedUser[];
  /** `kill -9`; resolves when all serve again. */
  kill(victim: Victim): Promise<void>;
  close(): Promise<void>;
}

type RunningTables = Pick<Tables, 'kill' | 'close'>;

export interface StageOptions {
  readonly seed: number;
  readonly locaties: number;
  /** How the tables begin after a kill, so that a fault can be planted. */
  readonly tablesAgain?: (options: TablesOptions) => Promise<RunningTables>;
  /** The built functions, where they are not the usual ones. */
  readonly appDir?: string;
}

/** Starts a gemeente of its own on loopback, kept in a folder that is gone afterwards. */
export async function startStage(options: StageOptions): Promise<Stage> {
  const { seed, locaties, tablesAgain = startTables, appDir } = options;
  const plan = makePlan({ out: '', seed, size: locaties, years: 1, register: undefined });
  const newcomers = inventNewcomers(locaties);
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), 'groeiblad-faults-'));
  const data = seedOf(plan);
  const backend = await startBackend({
    folder,
    seed: { ...data, users: [...data.users, ...newcomers] },
    ...(appDir !== undefined && { appDir }),
  });
  let tables: RunningTables = backend.tables;
  const killTables = async () => {
    await tables.kill();
    tables = await tablesAgain({ folder: path.join(folder, 'tables'), port: backend.tables.port });
  };
  return {
    ...{ plan, backend, newcomers },
    async kill(victim) {
      await Promise.all([
        ...(victim === 'tables' ? [] : [backend.killHost()]),
        ...(victim === 'host' ? [] : [killTables()]),
      ]);
    },
    async close() {
      await backend.close();
      await tables.close();
      await fs.rm(folder, { recursive: true, force: true });
    },
  };
}

/** Each of an organisatie that signs in for the first time. */
const inventNewcomers = (count: number): SeedUser[] =>
  Array.from({ length: count }, (_, i) => ({
    upn: `nieuw-${i}@faults.example`,
    name: `Nieuw ${i} (verzonnen)`,
    tid: `9e000000-0000-4000-8000-${String(i).padStart(12, '0')}`,
    oid: `9e000000-0000-4000-9000-${String(i).padStart(12, '0')}`,
    role: 'coordinator' as const,
    description: 'Neemt een uitnodiging aan.',
    grants: [],
  }));
