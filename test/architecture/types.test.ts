import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runScript } from '../../local/lifecycle/run-program.ts';

const root = join(import.meta.dirname, '../..');

test('every project of the tree compiles', { timeout: 300_000 }, async () => {
  const { code, output } = await runScript(join(root, 'node_modules/typescript/bin/tsc'), ['--build', root]);
  expect(output).toBe('');
  expect(code).toBe(0);
});
