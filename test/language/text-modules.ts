import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** Where texts for users stand: their own modules, and tables that are read as texts. */
const holdsTexts = [
  '(shared|functions|addin|local)/(.+/)?texts/[^/]+[.]ts',
  '(shared|functions|addin|local)/(.+/)?[^/]*texts[.](ts|mjs)',
  'shared/validation/rules/[^/]+-rules[.]ts',
  'shared/inzending/(formulier-rows|bron|(kinderen|groepen|aantallen|toelichting|grey)-columns)[.]ts',
  'shared/inzending/(factor|kindvolgsysteem|oordeel)[.]ts',
  'shared/aggregation/margin-words[.]ts',
  'shared/afspraak/(fase|domein)[.]ts',
  'shared/kernel/problem[.]ts',
].map((pattern) => new RegExp(`^${pattern}$`));

/** Paths of all modules with texts for users. */
export const textModules: readonly string[] = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => holdsTexts.some((pattern) => pattern.test(file)))
  .sort();

export const importModule = async (file: string): Promise<Record<string, unknown>> =>
  (await import(join(root, file))) as Record<string, unknown>;
