import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { guardText } from '../../../addin/excel/text-guard.ts';

describe('the guard of text', () => {
  it.each(['=1+1', '+31 6', '-1', '@SOM', '’t Hoekje', '＝1', '\t=1', ' =1', '\u200B=1', "'t Twiespan"])(
    'puts an apostrophe before %j',
    (text) => expect(guardText(text)).toBe(`'${text}`),
  );

  it.each(['K01', '2025-09', '', 'a=b', 'niet te beoordelen'])('leaves %j as it is', (text) =>
    expect(guardText(text)).toBe(text),
  );

  it('leaves numbers alone', () => expect(guardText(-3)).toBe(-3));

  it('loses nothing: the text follows the apostrophe', () =>
    fc.assert(
      fc.property(fc.string(), (text) => {
        const guarded = guardText(text);
        expect(guarded === text || guarded === `'${text}`).toBe(true);
      }),
    ));
});
