import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { MADE_BY, openOutFolder, SUMMARY } from '../../../local/demo/out-folder.ts';

let root = '';
beforeEach(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'groeiblad-out-'));
});
afterEach(() => fs.rmSync(root, { recursive: true, force: true }));

const filesOf = (...names: readonly string[]) =>
  new Map([
    [SUMMARY, JSON.stringify({ madeBy: MADE_BY, files: [SUMMARY, ...names] })],
    ...names.map((name) => [name, `made by the demo: ${name}`] as const),
  ]);
const read = (name: string) => fs.readFileSync(path.join(root, name), 'utf8');

test('a folder that is not there is made', () => {
  openOutFolder(path.join(root, 'a/b')).write(filesOf('x.xlsx'));
  expect(fs.readdirSync(path.join(root, 'a/b')).sort()).toEqual([SUMMARY, 'x.xlsx']);
});

test('a file in the place of the folder is refused, and a place below a file too', () => {
  const file = path.join(root, 'bestand');
  fs.writeFileSync(file, 'keep');
  expect(() => openOutFolder(file)).toThrow('is een bestand');
  expect(() => openOutFolder(path.join(file, 'map'))).toThrow('kunnen we niet schrijven');
  expect(read('bestand')).toBe('keep');
});

test('files of somebody else are kept', () => {
  fs.writeFileSync(path.join(root, 'notes.txt'), 'keep');
  openOutFolder(root).write(filesOf('x.xlsx'));
  expect(read('notes.txt')).toBe('keep');
});

test('a name that somebody else already uses is refused before anything is written', () => {
  fs.writeFileSync(path.join(root, 'x.xlsx'), 'keep');
  expect(() => openOutFolder(root).refuseTaken(['x.xlsx', SUMMARY])).toThrow('x.xlsx is niet door de demo');
  expect(read('x.xlsx')).toBe('keep');
});

test('a summary of somebody else is refused', () => {
  fs.writeFileSync(path.join(root, SUMMARY), '{"files":["x.xlsx"]}');
  expect(() => openOutFolder(root).refuseTaken([SUMMARY])).toThrow('is niet door de demo');
});

test('what an earlier demo wrote is replaced, and what is no longer made goes', () => {
  openOutFolder(root).write(filesOf('old.xlsx', 'x.xlsx'));
  const again = openOutFolder(root);
  again.refuseTaken(['x.xlsx', SUMMARY]);
  again.write(filesOf('x.xlsx'));
  expect(fs.readdirSync(root).sort()).toEqual([SUMMARY, 'x.xlsx']);
});

test('a summary cannot make the demo remove a file outside its folder', () => {
  const outside = path.join(root, 'outside.txt');
  fs.writeFileSync(outside, 'keep');
  const folder = path.join(root, 'out');
  fs.mkdirSync(folder);
  fs.writeFileSync(
    path.join(folder, SUMMARY),
    JSON.stringify({ madeBy: MADE_BY, files: ['../outside.txt'] }),
  );
  openOutFolder(folder).write(filesOf());
  expect(fs.readFileSync(outside, 'utf8')).toBe('keep');
});
