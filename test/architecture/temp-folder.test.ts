import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';

test('temporary files of tests stand in a folder that is removed with the last test', () => {
  expect(path.basename(os.tmpdir())).toMatch(/^groeiblad-tests-/);
});
