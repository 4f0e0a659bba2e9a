import { describe, expect, it } from 'vitest';
import { proposeConclusies } from '../../../shared/conclusies/propose-conclusies.ts';
import { numbersOf, publishedNumbers, unknownNumbers } from '../../../shared/conclusies/unknown-numbers.ts';
import { richTerugkoppeling } from '../../support/rich-terugkoppeling.ts';

const known = publishedNumbers(richTerugkoppeling);
const unknownIn = (text: string) => unknownNumbers(text, known);

describe('the numbers of a conclusion that somebody wrote', () => {
  it('are known where the published figures say them, however they are written', () => {
    expect(unknownIn('In 2025-2026 groeien 43 van de 63 kleuters voldoende: 68 procent.')).toEqual([]);
    expect(unknownIn('De marge loopt van 55,9 tot 78,5.')).toEqual([]);
    expect(unknownIn('De marge loopt van 56 tot 79.')).toEqual([]);
    expect(unknownIn('Er deden 9 locaties mee, en het streefpercentage is 75.')).toEqual([]);
  });

  it('are named where nothing published says them', () => {
    expect(unknownIn('Er waren 4817 kinderen, van wie 4817 in de buurt.')).toEqual(['4817']);
    expect(unknownIn('Dat is 1.234 keer, en 12,34 procent.')).toEqual(['1.234', '12,34']);
  });

  it('are no figures in the name of a groep', () => {
    expect(unknownNumbers('In groep 1 en 2 gaat het goed, in groep 2 het best.', [])).toEqual([]);
  });

  it('are known in every conclusion that is proposed', () => {
    for (const { tekst } of proposeConclusies({ document: richTerugkoppeling, reeks: [] }))
      expect(unknownNumbers(tekst, [...known, ...numbersOf(tekst)])).toEqual([]);
    const streef = proposeConclusies({ document: richTerugkoppeling, reeks: [] }).slice(0, 8);
    for (const { tekst } of streef) expect(unknownIn(tekst)).toEqual([]);
  });
});
