import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyFile } from '../../../addin/file/open-file.ts';
import { fromCellText, toCellText } from '../../../addin/file/package/xml-text.ts';
import { controleSheet } from '../../../addin/sheets/controle-sheet.ts';
import { contextFor } from '../../support/example-form.ts';
import { valueOf } from '../../support/open-excel.ts';
import { convertXlsx, libreOfficeVersion } from '../../support/libreoffice.ts';
import { emptyForm, opened } from '../../support/upload/file-ports.ts';
import { partOf, partsOf } from '../../support/upload/with-part.ts';

/** Texts that some program takes for something else: formulas, escapes, marks, blanks, names of real kinds of schools. */
const difficult = [
  "'t Twiespan",
  "''x",
  '=1+1',
  '+31612345678',
  '-',
  '@x',
  '\tna een tab',
  'regel 1\nregel 2',
  'wagen\rterug',
  ' wit ervoor en erna ',
  '_x000D_',
  '_x005F_x000D_',
  'a<b>&"c"',
  ']]>',
  'Café Zoë 👩‍👧',
  '\u202Eomgekeerd',
  'a\u0001b',
  'nul\u200Bbreed',
  '001',
  '1-2',
  'x'.repeat(1000),
];

/** On a machine without LibreOffice test/local/excel/libreoffice.test.ts says that nothing was compared with it. */
const itInLibreOffice = libreOfficeVersion === null ? () => undefined : it;

const context = contextFor('school-linde');

/** The sheet Controle with a text as what is wrong, as the file that the page gives. */
async function fileWith(texts: readonly string[]): Promise<Uint8Array> {
  const file = emptyFile();
  const lines = texts.map((wat) => ({ soort: 'Fout', place: '', wat, oplossing: '', waarom: '', regel: '' }));
  const model = controleSheet(context, { lines, marked: [], stand: '', route: 'pagina' });
  valueOf(await file.apply(valueOf(await file.read()), { draw: [model] }));
  return file.toBytes();
}

const textsIn = async (bytes: Uint8Array): Promise<readonly unknown[]> =>
  valueOf(await opened(bytes).read())
    .tables.get('Controle')!
    .rows.map(([, , wat]) => wat);

describe('text that is drawn in a file', () => {
  it('comes back exactly, and is never a formula', async () => {
    const bytes = await fileWith(difficult);
    expect(await textsIn(bytes)).toEqual(difficult);
    const sheets = Object.keys(partsOf(bytes)).filter((path) => path.startsWith('xl/worksheets/sheet'));
    for (const sheet of sheets) expect(partOf(bytes, sheet)).not.toMatch(/<f[ >]/);
  });

  it('comes back exactly, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        expect(fromCellText(toCellText(text))).toBe(text);
      }),
      { seed: 21 },
    );
  });

  it('would not come back without its escapes: a control character is no XML', () => {
    expect(toCellText('a\u0001b')).toBe('a_x0001_b');
    expect(fromCellText('_x000D_')).not.toBe('_x000D_');
    expect(toCellText('_x000D_')).toBe('_x005F_x000D_');
  });

  itInLibreOffice('comes back after LibreOffice saved it, but for what that takes out itself', async () => {
    const kept = difficult.filter((text) => !['\r', '\u0001', '_x'].some((sign) => text.includes(sign)));
    expect(await textsIn(await convertXlsx(await fileWith(kept), 'xlsx'))).toEqual(kept);
  });
});

describe('what the add-in keeps in a file', () => {
  const long = JSON.stringify(
    Array.from({ length: 40 }, (_, i) => ({ id: `p${i}`, text: 'zin met & en <' })),
  );
  const withSetting = async (value: string | undefined, bytes?: Uint8Array) => {
    const file = opened(bytes ?? (await emptyForm('school-linde')));
    valueOf(await file.apply(valueOf(await file.read()), { settings: { 'groeiblad.antwoorden': value } }));
    return file.toBytes();
  };
  const settingIn = async (bytes: Uint8Array) =>
    valueOf(await opened(bytes).read()).settings.get('groeiblad.antwoorden');

  it('is kept whole, also where Excel would cut a property off', async () => {
    const bytes = await withSetting(long);
    expect(await settingIn(bytes)).toBe(long);
    const values = [...partOf(bytes, 'docProps/custom.xml').matchAll(new RegExp('<vt:lpwstr>([^<]*)<', 'g'))];
    expect(values.length).toBeGreaterThan(3);
    for (const [, value = ''] of values) expect(value.length).toBeLessThanOrEqual(2 * 255);
  });

  it('is replaced whole by something shorter, and can be taken out', async () => {
    const shorter = await withSetting('[]', await withSetting(long));
    expect(await settingIn(shorter)).toBe('[]');
    expect(await settingIn(await withSetting(undefined, shorter))).toBeUndefined();
  });

  itInLibreOffice('is kept when LibreOffice saves the file', async () => {
    expect(await settingIn(await convertXlsx(await withSetting(long), 'xlsx'))).toBe(long);
  });
});
