import { describe, expect, it } from 'vitest';
import { categoryLines } from '../../../local/werkbank/charts/category-lines.ts';

describe('the name of a category under a chart', () => {
  it('stands on one line where it fits', () => {
    expect(categoryLines('Sociaal-emotioneel', 130)).toEqual(['Sociaal-emotioneel']);
  });

  it('is broken between words where it does not', () => {
    expect(categoryLines('Kinderopvang Aster (verzonnen)', 90)).toEqual([
      'Kinderopvang',
      'Aster',
      '(verzonnen)',
    ]);
  });

  it('ends in an ellipsis after three lines, or where one word is too long', () => {
    const lines = categoryLines('Overige organisaties met heel veel lange namen erachter', 80);
    expect(lines).toHaveLength(3);
    expect(lines.at(-1)).toMatch(/…$/);
    expect(categoryLines('Wereldoriëntatiescholen', 60)).toEqual(['Wereldor…']);
  });
});
