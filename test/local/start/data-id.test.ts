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

it.each([
  ['nothing, as after a power cut', ''],
  ['half a text', '{"id":"a'],
  ['no identity', '{"former":7}'],
])('gives new data an identity when the file holds %s', (_what, text) => {
  const damaged = fs.mkdtempSync(path.join(folder, 'damaged-'));
  fs.writeFileSync(path.join(damaged, 'data-id.json'), text);
  renewDataId(damaged);
  const { id, former } = dataIdOf(damaged);
  expect(id).toMatch(/^[0-9a-f-]{36}$/);
  expect(former).toEqual([]);
  expect(fs.readdirSync(damaged)).toEqual(['data-id.json']);
});
