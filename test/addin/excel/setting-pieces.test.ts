import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Piece, piecesOf, settingsIn } from '../../../addin/excel/setting-pieces.ts';
import { difficultTexts, textsOf } from '../../support/difficult-texts.ts';

const KEY = 'groeiblad.antwoorden';
const read = (pieces: readonly Piece[]) => settingsIn(pieces).get(KEY);
const readJson = (pieces: readonly Piece[]): unknown => JSON.parse(read(pieces) ?? '');

describe('what the add-in keeps, in pieces', () => {
  it('says the same again, whatever was written', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 400 }), { maxLength: 4 }), (texts) => {
        expect(readJson(piecesOf(KEY, JSON.stringify(texts)))).toEqual(texts);
      }),
      { seed: 20 },
    );
  });

  it.each([...textsOf(difficultTexts), '\uD800', 'a~', '~', ' '.repeat(300), '_x000D_', String.raw`a\u0041`])(
    'is text that no program takes for something else: %j',
    (text) => {
      const pieces = piecesOf(KEY, JSON.stringify([text]));
      expect(readJson(pieces)).toEqual([text]);
      for (const piece of pieces) {
        expect(piece.text).toMatch(/^[ -~]{1,120}$/);
        expect(piece.text).not.toMatch(/_x/);
      }
      expect(pieces[0]?.text).not.toMatch(/^[=+'@-]/);
    },
  );

  it('begins and ends no piece with a space, which some programs leave out', () => {
    const words = JSON.stringify(Array.from({ length: 200 }, (_, i) => `woord ${'x'.repeat(i % 7)} en`));
    for (const { text } of piecesOf(KEY, words)) expect(text.trim()).toBe(text);
  });

  it('says nothing of pieces that a longer value left behind', () => {
    const [long, short] = [JSON.stringify(['x'.repeat(900)]), JSON.stringify(['kort'])];
    const [first, ...rest] = piecesOf(KEY, long);
    expect(first?.name).toBe(KEY);
    expect(read([...piecesOf(KEY, short), ...rest])).toBe(short);
  });

  it('would say too much without an end: what is left behind is read with it', () => {
    const rest = piecesOf(KEY, JSON.stringify(['x'.repeat(900)])).slice(1);
    const endless = piecesOf(KEY, '["kort"]').map(({ name, text }) => ({
      name,
      text: text.replace('~', ''),
    }));
    expect(read([...endless, ...rest])).not.toBe('["kort"]');
  });

  it('is read as it was written before pieces had an end', () => {
    const pieces = [
      { name: `${KEY}#2`, text: '"b"]' },
      { name: KEY, text: '["a~b",' },
    ];
    expect(readJson(pieces)).toEqual(['a~b', 'b']);
  });

  it('takes nothing of others', () => {
    const others = [
      { name: 'MSIP_Label_1_Name', text: 'Intern' },
      { name: `${KEY}#2`, text: 'zonder begin' },
    ];
    expect(settingsIn(others)).toEqual(new Map());
  });
});
