import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { dutchDocs } from './docs.ts';

const manuals = dutchDocs().filter((file) => file.includes('handleiding'));

/** Everything that the add-in says: its own texts, those of the rules and of the ribbon. */
const said = [
  'manifest.xml',
  'addin/sheets/names.ts',
  ...['addin/texts', 'shared'].flatMap((folder) =>
    fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => path.join(folder, file)),
  ),
]
  .filter((file) => /\.(?:ts|tsx|xml)$/.test(file))
  .map((file) => fs.readFileSync(file, 'utf8'))
  .join('\n');

/** What stands fat is a button, a screen or a sheet; the name of a step in a list ends with a point. */
const namesIn = (markdown: string): readonly string[] =>
  [...markdown.matchAll(/\*\*([^*]+)\*\*/g)].flatMap(([, name = '']) => (name.endsWith('.') ? [] : [name]));

describe('a handleiding', () => {
  it.each(manuals)('%s names buttons, screens and sheets as they are called', (file) => {
    const names = namesIn(fs.readFileSync(file, 'utf8'));
    expect(names.filter((name) => ![`'${name}'`, `"${name}"`].some((whole) => said.includes(whole)))).toEqual(
      [],
    );
  });

  it('names many', () => {
    const all = manuals.flatMap((file) => namesIn(fs.readFileSync(file, 'utf8')));
    expect(new Set(all).size).toBeGreaterThan(20);
  });
});
