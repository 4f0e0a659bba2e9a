import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { fixtureProject, runCode } from './fixture.ts';

const install = (root: string) =>
  runCode(
    root,
    `import { ensureInstalled } from './install.mjs';
     console.log(await ensureInstalled(${JSON.stringify(root)}));`,
  );
const modules = (root: string, ...rest: string[]) => path.join(root, 'node_modules', ...rest);

test('what is missing is installed once', async () => {
  const root = fixtureProject();
  const first = await install(root);
  expect(first.stdout).toBe('true\n');
  expect(first.stderr).toContain('Onderdelen installeren');
  expect(await install(root)).toEqual({ code: 0, stdout: 'false\n', stderr: '' });
});

test('a changed lock file is installed again', async () => {
  const root = fixtureProject();
  await install(root);
  const lock = path.join(root, 'package-lock.json');
  fs.writeFileSync(lock, `${fs.readFileSync(lock, 'utf8')}\n`);
  fs.rmSync(modules(root, '.package-lock.json'), { force: true });
  expect((await install(root)).stdout).toBe('true\n');
});

test('an installation that broke off is done again', async () => {
  const root = fixtureProject();
  fs.mkdirSync(modules(root, 'half-a-package'), { recursive: true });
  expect((await install(root)).stdout).toBe('true\n');
  expect(fs.existsSync(modules(root, 'half-a-package'))).toBe(false);
});

test('an installation that somebody did with npm is accepted, one with another version is not', async () => {
  const root = fixtureProject();
  const lock = path.join(root, 'package-lock.json');
  const asked = { packages: { '': {}, 'node_modules/a': { version: '1.0.0' } } };
  fs.writeFileSync(lock, JSON.stringify(asked));
  const record = (version: string) => {
    fs.rmSync(modules(root), { recursive: true, force: true });
    fs.mkdirSync(modules(root));
    const found = { packages: { 'node_modules/a': { version } } };
    fs.writeFileSync(modules(root, '.package-lock.json'), JSON.stringify(found));
  };
  const installed = () =>
    runCode(
      root,
      `import { isInstalled } from './installed.mjs'; console.log(isInstalled(${JSON.stringify(root)}));`,
    );
  record('1.0.0');
  expect((await installed()).stdout).toBe('true\n');
  expect(fs.existsSync(modules(root, '.groeiblad-installed'))).toBe(true);
  record('2.0.0');
  expect((await installed()).stdout).toBe('false\n');
});

test('two at once install once', async () => {
  const root = fixtureProject();
  const outcomes = await Promise.all([install(root), install(root)]);
  expect(outcomes.map(({ stdout }) => stdout).sort()).toEqual(['false\n', 'true\n']);
});
