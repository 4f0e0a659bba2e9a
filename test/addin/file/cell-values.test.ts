import { describe, expect, it } from 'vitest';
import type { CellContents } from '../../../addin/excel/workbook.ts';
import { valueOf } from '../../support/open-excel.ts';
import { emptyForm, flowsOn, invitingClient, opened } from '../../support/upload/file-ports.ts';
import { partOf, withPart } from '../../support/upload/with-part.ts';

const LOCATIE = 'school-linde';
const form = await emptyForm(LOCATIE);
const KINDEREN = 'xl/worksheets/sheet2.xml';
/** The groep of the first child. */
const CELL = 'B7';

/** The form with another cell there, as XML. */
const withCell = (cell: string): Uint8Array =>
  withPart(form, KINDEREN, (text) => {
    const changed = text.replace(new RegExp(`<c r="${CELL}"[^>]*/>`), cell);
    if (changed === text) throw new Error(`There is no empty ${CELL}.`);
    return changed;
  });

async function valueIn(file: Uint8Array): Promise<CellContents | undefined> {
  return valueOf(await opened(file).read()).tables.get('Kinderen')?.rows[0]?.[1];
}

describe('a cell of a file is read as Excel gives it', () => {
  it.each<[string, string, CellContents]>([
    ['a number', '<v>7.5</v>', 7.5],
    ['a number stored as text', 't="inlineStr"><is><t>7,5</t></is>', '7,5'],
    ['yes or no', 't="b"><v>1</v>', true],
    ['an error', 't="e"><v>#N/A</v>', '#N/A'],
    ['the last result of a formula', '<f>1+1</f><v>2</v>', 2],
    ['the text of a formula', 't="str"><f>"Groep 1"</f><v>Groep 1</v>', 'Groep 1'],
    ['a date that is a serial number', '<v>45901</v>', 45901],
    ['a date that is written as one', 't="d"><v>2025-09-01</v>', 45901],
    ['a moment without a zone', 't="d"><v>2025-09-01T12:00:00</v>', 45901.5],
    ['text with blanks around it', 't="inlineStr"><is><t xml:space="preserve">  a b </t></is>', '  a b '],
    [
      'text in runs of different looks',
      't="inlineStr"><is><r><t>Groep</t></r><r><rPr><b/></rPr><t> 1</t></r></is>',
      'Groep 1',
    ],
    [
      'text without the hint of how it is spoken',
      't="inlineStr"><is><t>K</t><rPh sb="0" eb="1"><t>ka</t></rPh></is>',
      'K',
    ],
    ['a control character', 't="inlineStr"><is><t>a_x000D_b</t></is>', 'a\rb'],
    [
      'an underscore that was kept from being one',
      't="inlineStr"><is><t>a_x005F_x000D_b</t></is>',
      'a_x000D_b',
    ],
    ['what looks like a formula', 't="inlineStr"><is><t>=1+1</t></is>', '=1+1'],
    ['nothing', '', ''],
  ])('%s', async (_, content, expected) => {
    const cell = content.startsWith('t=') ? `<c r="${CELL}" ${content}</c>` : `<c r="${CELL}">${content}</c>`;
    expect(await valueIn(withCell(cell))).toBe(expected);
  });

  it('a cell and a row that do not say where they stand', async () => {
    const bare = withPart(withCell(`<c r="${CELL}"><v>3</v></c>`), KINDEREN, (text) =>
      text.replace(/<row r="7"[^>]*>.*?<\/row>/s, (row) =>
        row.replace(/<row r="7"/, '<row').replaceAll(/<c r="[A-Z]+7"/g, '<c'),
      ),
    );
    expect(partOf(bare, KINDEREN)).not.toContain('r="B7"');
    expect(await valueIn(bare)).toBe(3);
  });

  it('parts in which every name has a prefix', async () => {
    const prefixed = withPart(withCell(`<c r="${CELL}"><v>4</v></c>`), KINDEREN, (text) =>
      text.replace(' xmlns="', ' xmlns:x="').replaceAll(/<(\/?)(?!\?|[a-z]+:)([a-zA-Z]+)/g, '<$1x:$2'),
    );
    expect(partOf(prefixed, KINDEREN)).toContain('<x:worksheet');
    expect(await valueIn(prefixed)).toBe(4);
  });

  it('a row that is hidden or filtered out', async () => {
    const hidden = withPart(withCell(`<c r="${CELL}"><v>5</v></c>`), KINDEREN, (text) =>
      text.replace('<row r="7"', '<row r="7" hidden="1"'),
    );
    expect(await valueIn(hidden)).toBe(5);
  });
});

describe('a file that counts its days from 1904', () => {
  /** The third style of the file shows a date, in a format of its own. */
  const counting1904 = (file: Uint8Array): Uint8Array => {
    const styled = withPart(file, 'xl/styles.xml', (text) => {
      const own = '<numFmt numFmtId="199" formatCode="d\\-mmm\\-yyyy;@"/>';
      const formats = text.includes('<numFmts')
        ? text.replace(/(<numFmts[^>]*>)/, `$1${own}`)
        : text.replace(/(<styleSheet[^>]*>)/, `$1<numFmts count="1">${own}</numFmts>`);
      const add = '<xf numFmtId="199" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>';
      return formats.replace('</cellXfs>', `${add}</cellXfs>`);
    });
    return withPart(styled, 'xl/workbook.xml', (text) =>
      text.includes('<workbookPr')
        ? text.replace('<workbookPr', '<workbookPr date1904="1"')
        : text.replace(/(<workbook [^>]*>)/, '$1<workbookPr date1904="1"/>'),
    );
  };
  const lastStyle = (/<cellXfs.*<\/cellXfs>/s.exec(partOf(form, 'xl/styles.xml'))?.[0].match(/<xf /g) ?? [])
    .length;
  const dated = withCell(`<c r="${CELL}" s="${lastStyle}"><v>44439</v></c>`);

  it('says the same day as one that counts from 1900', async () => {
    expect(await valueIn(counting1904(dated))).toBe(45901);
  });

  it('says the day that is written out', async () => {
    const written = withCell(`<c r="${CELL}" s="${lastStyle}" t="d"><v>2025-09-01</v></c>`);
    expect(await valueIn(counting1904(written))).toBe(45901);
  });

  it('says the same number where it is no date', async () => {
    expect(await valueIn(counting1904(withCell(`<c r="${CELL}"><v>12</v></c>`)))).toBe(12);
  });

  it('planted fault: who does not look at the calendar of the file reads four years too early', async () => {
    const blind = withPart(counting1904(dated), 'xl/workbook.xml', (text) =>
      text.replace(' date1904="1"', ''),
    );
    expect(await valueIn(blind)).toBe(44439);
  });
});

describe('a formula of which no program has noted the result', () => {
  it('is not read as an empty cell: it is named, with its cell', async () => {
    const file = opened(withCell(`<c r="${CELL}"><f>A7</f></c>`));
    const read = await file.read();
    expect(read).toMatchObject({
      ok: false,
      failure: { code: 'formule-zonder-uitkomst', parts: ['Kinderen B7'] },
    });
    expect(await flowsOn(file, invitingClient(LOCATIE)).check()).toMatchObject({ ok: false });
  });
});
