import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { openFile } from '../../../addin/file/open-file.ts';
import { emptyForm } from '../../support/upload/file-ports.ts';
import { withPart } from '../../support/upload/with-part.ts';

const form = await emptyForm('school-linde');
const container = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const utf16 = (text: string) => Array.from(text, (letter) => [letter.charCodeAt(0), 0]).flat();

const codeOf = (bytes: Uint8Array) => {
  const opened = openFile(bytes);
  return opened.ok ? 'opened' : opened.failure.code;
};

describe('a file that is no form that can be read', () => {
  it.each([
    ['bestand-leeg', new Uint8Array()],
    ['bestand-oud', new Uint8Array([...container, ...utf16('Workbook')])],
    ['bestand-versleuteld', new Uint8Array([...container, 1, 2, ...utf16('EncryptedPackage')])],
    ['bestand-geen-xlsx', strToU8('Code;Groep;Indicatie\nK01;Groep 1;ja\n')],
    ['bestand-geen-xlsx', zipSync({ 'brief.txt': strToU8('Beste mensen') })],
    ['bestand-ods', zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet') })],
    [
      'bestand-binair',
      zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'xl/workbook.bin': strToU8('x') }),
    ],
    ['bestand-stuk', form.slice(0, form.length - 400)],
    ['bestand-stuk', withPart(form, 'xl/workbook.xml', (text) => text.slice(0, 300))],
    ['bestand-stuk', withPart(form, '_rels/.rels', () => '<Relationships/>')],
  ])('is refused as %s', (code, bytes) => {
    expect(codeOf(bytes)).toBe(code);
  });

  it('is told from a form: that one opens', () => {
    expect(codeOf(form)).toBe('opened');
  });
});

describe('a file that would fill the memory', () => {
  const limits = { bytes: 1_000_000, files: 100, unpacked: 1_000_000, part: 500_000 };
  const bomb = zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'xl/a.bin': new Uint8Array(5_000_000) });
  const refused = (bytes: Uint8Array) => {
    const opened = openFile(bytes, limits);
    return opened.ok ? 'opened' : opened.failure.code;
  };

  it('is small and unpacks to much: refused before it is unpacked', () => {
    expect(bomb.length).toBeLessThan(20_000);
    expect(refused(bomb)).toBe('bestand-te-groot');
  });

  it('lies about how much: what does not fit the room that was made is not unpacked', () => {
    const lying = bomb.slice();
    const view = new DataView(lying.buffer);
    for (let at = 0; at < lying.length - 4; at += 1)
      if (view.getUint32(at, true) === 5_000_000) view.setUint32(at, 100, true);
    expect(refused(lying)).not.toBe('opened');
  });

  it('holds many files, one part of endless text, or is large itself', () => {
    const many = Object.fromEntries(Array.from({ length: 200 }, (_, i) => [`a${i}`, new Uint8Array(1)]));
    expect(refused(zipSync(many))).toBe('bestand-te-groot');
    expect(refused(withPart(form, 'xl/worksheets/sheet1.xml', (text) => text + ' '.repeat(600_000)))).toBe(
      'bestand-te-groot',
    );
    expect(refused(new Uint8Array(1_000_001))).toBe('bestand-te-groot');
  });

  it('has a document type, in which a few entities grow without bound', () => {
    const bad = withPart(form, 'xl/workbook.xml', (text) =>
      text.replace('<workbook', '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><workbook'),
    );
    expect(codeOf(bad)).toBe('bestand-stuk');
  });
});
