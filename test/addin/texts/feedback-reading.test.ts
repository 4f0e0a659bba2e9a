import { describe, expect, it } from 'vitest';
import { differenceReading, targetReading } from '../../../addin/texts/feedback-reading.ts';

const line = (naam: string, outcome?: 'reached' | 'notReached' | 'around') =>
  outcome === undefined ? { naam } : { naam, outcome };

describe('the sentence above a chart against the streefpercentage', () => {
  it.each([
    [
      [
        line('Taal', 'notReached'),
        line('Rekenen', 'around'),
        line('Spel', 'around'),
        line('Motoriek', 'reached'),
      ],
      'Gemeente: bij Motoriek is het streefpercentage gehaald, bij Taal nog niet en bij Rekenen en Spel ligt het cijfer eromheen.',
    ],
    [
      [line('Taal', 'notReached'), line('Rekenen', 'around')],
      'Gemeente: bij Taal is het streefpercentage nog niet gehaald en bij Rekenen ligt het cijfer eromheen.',
    ],
    [
      [line('Taal', 'around'), line('Rekenen', 'around')],
      'Gemeente: bij elk domein ligt het cijfer rond het streefpercentage.',
    ],
    [
      [line('Taal', 'reached'), line('Rekenen', 'reached')],
      'Gemeente: bij elk domein is het streefpercentage gehaald.',
    ],
    [[line('Taal')], 'Gemeente: zoveel procent van de kinderen groeit voldoende.'],
  ])('of %j', (lines, sentence) => {
    expect(targetReading('Gemeente', lines)).toBe(sentence);
  });
});

describe('the sentence above voorschool beside vroegschool', () => {
  const of = (naam: string, mayBeChance: boolean) => ({ naam, mayBeChance });

  it.each([
    [
      [of('Taal', true), of('Rekenen', true)],
      'Bij elk domein kan het verschil tussen voorscholen en vroegscholen toeval zijn.',
    ],
    [
      [of('Taal', false), of('Rekenen', true)],
      'Bij Taal is het verschil tussen voorscholen en vroegscholen groter dan toeval, bij de rest kan het toeval zijn.',
    ],
    [
      [of('Taal', false), of('Rekenen', false)],
      'Bij elk domein is het verschil tussen voorscholen en vroegscholen groter dan toeval.',
    ],
  ])('of %j', (lines, sentence) => {
    expect(differenceReading(lines)).toBe(sentence);
  });
});
