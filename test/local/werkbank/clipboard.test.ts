import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseClipboard } from '../../../local/excel/user/clipboard.ts';
import { writeClipboard } from '../../../local/werkbank/grid/clipboard.ts';

it('parts columns by tabs and rows by line ends, and quotes what holds either', () => {
  expect(
    writeClipboard([
      ['a', 'b'],
      ['twee\nregels', 'zegt "ja"\t'],
    ]),
  ).toBe('a\tb\n"twee\nregels"\t"zegt ""ja""\t"');
});

/** One empty cell is no text at all. */
const isBlank = (rows: readonly (readonly string[])[]) => rows.length === 1 && rows[0]?.join('') === '';

it('is read back as it was written', () => {
  const cell = fc.string().map((text) => text.replaceAll('\r', ''));
  const block = fc
    .integer({ min: 1, max: 4 })
    .chain((columns) =>
      fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 4 }),
    );
  fc.assert(
    fc.property(block, (rows) => {
      fc.pre(!isBlank(rows) && rows.flat().every((text) => !text.startsWith('"')));
      expect(parseClipboard(writeClipboard(rows))).toEqual(rows);
    }),
  );
});
