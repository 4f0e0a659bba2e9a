import { isOlderVersion } from '../../shared/kernel/version.ts';
import type { Migration } from './migration.ts';
import { to110 } from './to-1-1-0.ts';
import { to120 } from './to-1-2-0.ts';

/** All steps there are, the oldest first. */
const migrations: readonly Migration[] = [to110, to120];

/** The steps that a form of this version has not made yet. */
export const migrationsFrom = (sjabloonversie: string): readonly Migration[] =>
  migrations.filter(({ to }) => isOlderVersion(sjabloonversie, to));
