import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvText, guardCsv, withoutCsvGuard } from '../../../shared/kernel/csv.ts';
import { formulasIn, openCsv } from '../../support/csv-in-libreoffice.ts';
import {
  atLimit,
  difficultNames,
  difficultTexts,
  formulaLike,
  textsOf,
} from '../../support/difficult-texts.ts';
import { libreOfficeVersion } from '../../support/libreoffice.ts';

/** Half of a pair is no UTF-8; no schema takes it. */
const texts = [...textsOf(difficultTexts), atLimit(1000).text, atLimit(120).text].filter(
  (text) => !/\p{Cs}/u.test(text),
);

/** Read by a library that knows nothing of this writer. */
const read = (csv: string): readonly (readonly string[])[] =>
  parse(csv, { bom: true, delimiter: ';', relaxColumnCount: false, skipEmptyLines: false });

/** On a machine without LibreOffice test/local/excel/libreoffice.test.ts says that nothing was compared with it. */
const itInLibreOffice = libreOfficeVersion === null ? () => undefined : it;

describe('a csv file', () => {
  it('gives every difficult text back, to the letter', () => {
    const back = read(csvText(texts.map((text) => [text, 7])));
    expect(back.map(([text = '']) => withoutCsvGuard(text))).toEqual(texts);
    expect(new Set(back.map(([, number]) => number))).toEqual(new Set(['7']));
  });

  it('gives every text back, whatever it is', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 4 }), (row) => {
        const [back = []] = read(csvText([row]));
        expect(back.map(withoutCsvGuard)).toEqual(row);
      }),
      { seed: 25 },
    );
  });

  it('tells guarded texts apart, so that the guard can be taken off', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^'{0,3}[ \t]?[=+@-]?[a-z']{0,3}$/), (text) => {
        expect(withoutCsvGuard(guardCsv(text))).toBe(text);
      }),
      { seed: 25 },
    );
  });

  it('leaves names as they are, also with an apostrophe before them', () => {
    const names = [...textsOf(difficultNames), 'a=b'];
    expect(names.map(guardCsv)).toEqual(names);
  });

  it('has quoted texts, plain numbers, semicolons and ends of lines as RFC 4180 says', () => {
    expect(
      csvText([
        ['naam', 'aantal'],
        ['a"b;\nc', 12],
      ]),
    ).toBe('\uFEFF"naam";"aantal"\r\n"a""b;\nc";12\r\n');
  });
});

/** What LibreOffice, told to calculate, makes a formula of. */
async function calculated(csv: string): Promise<readonly string[]> {
  return [...formulasIn(await openCsv(csv, false)), ...formulasIn(await openCsv(csv, true))];
}

describe('a csv file that LibreOffice opens and calculates', () => {
  itInLibreOffice('holds no formula', async () => {
    expect(await calculated(csvText(textsOf(formulaLike).map((text) => [text, 7])))).toEqual([]);
  });

  itInLibreOffice('keeps texts as they are where it takes quoted fields for text', async () => {
    const xml = await openCsv(csvText([["'t Twiespan"], ['0114'], ['1-2'], ['1e5']]), true);
    const held = [...xml.matchAll(/<text:p>([^<]*)<\/text:p>/g)].map(([, text = '']) => text);
    expect(held.map((text) => text.replaceAll('&apos;', "'"))).toEqual(
      expect.arrayContaining(["'t Twiespan", '0114', '1-2', '1e5']),
    );
  });

  itInLibreOffice('planted fault: without the guard it calculates', async () => {
    const unguarded = textsOf(formulaLike)
      .map((text) => `"${text.replaceAll('"', '""')}";7\r\n`)
      .join('');
    expect(await calculated(`\uFEFF${unguarded}`)).not.toEqual([]);
  });
});
