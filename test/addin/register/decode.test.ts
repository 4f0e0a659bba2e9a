import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { decode } from '../../../addin/register/decode.ts';

const name = 'Mienskipsskoalle ’t Bûtenplak';
const utf8 = new TextEncoder().encode(`${name}\n`);
const textOf = (bytes: Uint8Array) => {
  const read = decode(bytes);
  return read.ok ? read.value : read.problem.kind;
};

describe('a file', () => {
  test('in UTF-8 is read as that, with and without a mark', () => {
    expect(textOf(utf8)).toBe(`${name}\n`);
    expect(textOf(Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8]))).toBe(`${name}\n`);
  });

  test('in windows-1252 is read as that, every byte of it', () => {
    const all = Uint8Array.from({ length: 255 }, (_, i) => i + 1);
    const unused = /[\x81\x8D\x8F\x90\x9D\uFFFD]/g;
    expect(textOf(all).replace(unused, '')).toBe(
      iconv.decode(Buffer.from(all), 'win1252').replace(unused, ''),
    );
  });

  test('of more than one stretch keeps every character', () => {
    const long = `${'é’'.repeat(20_000)}\n`;
    expect(textOf(iconv.encode(long, 'win1252'))).toBe(long);
  });

  test('in UTF-8 that ends within a character was cut off', () => {
    const cut = new TextEncoder().encode('Bûtenplak, Wrâl').slice(0, -2);
    expect(textOf(cut)).toBe('cut-off');
  });

  test('in windows-1252 that ends in an accent is whole', () => {
    expect(textOf(iconv.encode('De Legeaën, é', 'win1252'))).toBe('De Legeaën, é');
  });

  test('of a program is no csv', () => {
    expect(textOf(Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]))).toBe('not-csv');
    expect(textOf(Buffer.from('lrk_id', 'utf16le'))).toBe('not-csv');
  });
});
