import fs from 'node:fs';
import { describe, expect, test } from 'vitest';

/** Documents that name files and commands of this repository. */
const documents = ['README.md', ...fs.readdirSync('docs/decisions').map((name) => `docs/decisions/${name}`)];
/** Made by commands, so not part of what a document may name. */
const made = new Set(['node_modules', 'dist', 'coverage', '.local', '.git']);
const files = new Set(
  fs
    .readdirSync('.', { withFileTypes: true })
    .filter(({ name }) => !made.has(name))
    .flatMap((entry) => (entry.isDirectory() ? filesBelow(entry.name) : [entry.name])),
);
const folders = new Set([...files].flatMap(foldersOf));
const topLevel = new Set([...files].map((file) => file.split('/')[0] ?? ''));

function filesBelow(folder: string): readonly string[] {
  const entries = fs.readdirSync(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/'));
}

function foldersOf(file: string): readonly string[] {
  const parts = file.split('/').slice(0, -1);
  return parts.map((_, i) => parts.slice(0, i + 1).join('/'));
}

/** Words in code marks and targets of links; blocks of code are commands, see below. */
function namesIn(text: string): readonly string[] {
  const prose = text.replace(/```.*?```/gs, '');
  const marked = [...prose.matchAll(/`([^`\n]+)`/g)].map((match) => match[1] ?? '');
  const linked = [...prose.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map((match) => match[1] ?? '');
  return [...marked, ...linked];
}

/** Names that begin with a file or folder of the repository and hold a slash or a suffix: they are paths. */
function pathsIn(text: string): readonly string[] {
  return namesIn(text)
    .map((name) => name.replace(/\/$/, ''))
    .filter((name) => /^[\w.@-]+(\/[\w.@*-]+)*$/.test(name))
    .filter((name) => topLevel.has(name.split('/')[0] ?? '') && (name.includes('/') || name.includes('.')));
}

const exists = (path: string): boolean =>
  path.includes('*')
    ? [...files].some((file) =>
        new RegExp(`^${path.replaceAll('.', '\\.').replaceAll('*', '[^/]*')}$`).test(file),
      )
    : files.has(path) || folders.has(path);

/** Names of npm scripts in code marks and blocks; `npm run -s` alone names none. */
function commandsIn(text: string): readonly string[] {
  const code = [...text.matchAll(/`{1,3}[^`]+`{1,3}/g)].map(([marked]) => marked);
  const named = code.flatMap((one) => [...one.matchAll(/npm (?:run (?:-s )?)?([a-z]+)/g)]);
  return named.map((match) => match[1] ?? '').filter((name) => name !== 'run');
}

describe.each(documents)('%s', (document) => {
  const text = fs.readFileSync(document, 'utf8');

  test('names only files and folders that exist', () => {
    expect(pathsIn(text).filter((path) => !exists(path))).toEqual([]);
  });

  test('names only commands that exist', () => {
    const { scripts } = JSON.parse(fs.readFileSync('package.json', 'utf8')) as { scripts: object };
    const known = [...Object.keys(scripts), 'ci', 'install'];
    expect(commandsIn(text).filter((command) => !known.includes(command))).toEqual([]);
  });
});

test('a path that is gone and a command that is gone are found', () => {
  expect(
    pathsIn('see `shared/kernel/gone.ts` and [it](docs/gone.md)').filter((path) => !exists(path)),
  ).toEqual(['shared/kernel/gone.ts', 'docs/gone.md']);
  expect(
    pathsIn('see `shared/kernel/count.ts`, `local/` and `shared/kernel/*.ts`').filter(exists),
  ).toHaveLength(2);
  expect(commandsIn('`npm run gone` and `npm test`')).toEqual(['gone', 'test']);
});

test('README names every folder at the top of the repository and every decision', () => {
  const text = fs.readFileSync('README.md', 'utf8');
  const tops = [...folders].filter((folder) => !folder.includes('/') && !folder.startsWith('.'));
  expect(tops.filter((folder) => !text.includes(`\`${folder}/\``))).toEqual([]);
  expect(text).toContain('docs/decisions');
});
