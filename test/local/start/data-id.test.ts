import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { dataIdOf, renewDataId } from '../../../local/start/data-id.ts';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'groeiblad-data-id-'));
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

it('is the same at every start, until the data begin again', () => {
  const first = dataIdOf(folder);
  expect(dataIdOf(folder)).toEqual(first);
  renewDataId(folder);
  const second = dataIdOf(folder);
  expect(second.id).not.toBe(first.id);
  expect(second.former).toEqual([first.id]);
  renewDataId(folder);
  expect(dataIdOf(folder).former).toEqual([first.id, second.id]);
});

it('remembers nothing of a folder that was never used', () => {
  const other = path.join(folder, 'other');
  renewDataId(other);
  expect(fs.existsSync(other)).toBe(false);
  expect(dataIdOf(other).former).toEqual([]);
});
