import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { borrowInstallation, breakLockFile, fixtureProject, runNode } from './fixture.ts';

const main = ['local/bootstrap/main.mjs'];

test('an unknown command is named, with the commands that exist, before anything is installed', async () => {
  const root = fixtureProject();
  breakLockFile(root);
  const { code, stdout, stderr } = await runNode([...main, 'zeef'], root);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toBe('De opdracht "zeef" bestaat niet. U kunt kiezen uit: greet.\n');
});

test('without a command the commands are listed', async () => {
  const { code, stderr } = await runNode(main, fixtureProject());
  expect(code).toBe(2);
  expect(stderr).toContain('U kunt kiezen uit: greet.');
});

/** The setting that `npm run -s` hands down. */
const silent = { npm_config_loglevel: 'silent' };

test('a failing installation says so in Dutch and shows what npm said, also below a silent npm', async () => {
  const root = fixtureProject();
  breakLockFile(root);
  const { code, stdout, stderr } = await runNode([...main, 'greet'], root, silent);
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toContain('Het installeren is niet gelukt (npm ci, code 1).');
  expect(stderr).toContain('can only install with an existing package-lock.json');
});

test('a lock file that is absent is a clear message', async () => {
  const root = fixtureProject();
  fs.rmSync(path.join(root, 'package-lock.json'));
  const { code, stderr } = await runNode([...main, 'greet'], root);
  expect(code).toBe(1);
  expect(stderr).toContain('Het bestand package-lock.json ontbreekt.');
});

test('a command gets its arguments, gives the exit code and has standard output for itself', async () => {
  const root = fixtureProject();
  borrowInstallation(root);
  const outcome = await runNode([...main, 'greet', '--json', 'iedereen'], root);
  expect(outcome).toEqual({ code: 2, stdout: '{"greeted":["--json","iedereen"]}', stderr: '' });
});
