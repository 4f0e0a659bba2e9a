import fs from 'node:fs';
import { expect, it } from 'vitest';

/**
 * Texts that a table service would read as a filter and that were not made with `odata`, which puts values in quotes
 * of their own.
 */
function looseFilters(source: string): readonly string[] {
  const made = source.replace(/\bodata`[^`]*`/g, '');
  return [...made.matchAll(/\b[A-Z]\w+ (?:eq|ne|ge|gt|le|lt) [^\n]*/g)].map(([text]) => text);
}

const sources = fs
  .readdirSync('functions', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => ({ name, text: fs.readFileSync(`functions/${name}`, 'utf8') }));

it('every filter of a table is made by what puts values in quotes', () => {
  expect(sources.filter(({ text }) => text.includes('odata`')).length).toBeGreaterThan(0);
  const loose = sources.flatMap(({ name, text }) => looseFilters(text).map((one) => `${name}: ${one}`));
  expect(loose).toEqual([]);
});

it('a filter that is put together is seen', () => {
  const planted = [
    "const filter = `PartitionKey eq '${partition}'`;",
    `const filter = "PartitionKey eq '" + partition + "'";`,
    'const filter = `RowKey ge ${from}`;',
  ];
  for (const source of planted) expect(looseFilters(source)).not.toEqual([]);
  expect(looseFilters('const filter = odata`PartitionKey eq ${partition}`;')).toEqual([]);
});
