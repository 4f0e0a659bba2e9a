import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { afterEach, expect, test } from 'vitest';
import rules from './dependency-rules.js';

const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** Names of the rules that a small tree of files breaks. */
async function broken(files: Record<string, string>): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'planted-'));
  folders.push(folder);
  for (const [file, text] of Object.entries({ 'tsconfig.json': '{}', ...files })) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  const { output } = await cruise(['shared', 'functions', 'addin', 'local'], {
    ...rules.options,
    tsConfig: { fileName: join(folder, 'tsconfig.json') },
    baseDir: folder,
    validate: true,
    ruleSet: rules,
  });
  return (output as ICruiseResult).summary.violations.map(({ rule }) => rule.name);
}

const empty = { 'shared/kernel/a.ts': '', 'functions/a.ts': '', 'addin/a.ts': '', 'local/a.ts': '' };

test.each([
  ['shared-is-pure', { 'shared/kernel/b.ts': "import '../../functions/a.ts';" }],
  ['shared-order-kernel', { 'shared/kernel/b.ts': "import '../contract/a.ts';", 'shared/contract/a.ts': '' }],
  [
    'attack-knows-documents-only',
    { 'shared/attack/a.ts': "import '../publication/a.ts';", 'shared/publication/a.ts': '' },
  ],
  [
    'publication-does-not-know-its-attacker',
    { 'shared/publication/a.ts': "import '../attack/a.ts';", 'shared/attack/a.ts': '' },
  ],
  ['addin-and-functions-meet-in-shared', { 'addin/b.ts': "import '../functions/a.ts';" }],
  ['nothing-imports-bench', { 'local/b.ts': "import '../bench/a.ts';", 'bench/a.ts': '' }],
  ['nothing-imports-local', { 'functions/b.ts': "import '../local/a.ts';" }],
  [
    'adapters-are-wired-in-main',
    { 'addin/flows/b.ts': "import '../excel/office-c.ts';", 'addin/excel/office-c.ts': '' },
  ],
  ['no-cycles', { 'local/b.ts': "import './c.ts';", 'local/c.ts': "import './b.ts';" }],
])('the rule %s sees a planted import', async (rule, files) => {
  expect(await broken({ ...empty, ...files })).toContain(rule);
});
