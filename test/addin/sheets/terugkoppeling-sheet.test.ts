import { describe, expect, it } from 'vitest';
import { gemeentebeeldSheet } from '../../../addin/sheets/gemeentebeeld-sheet.ts';
import { terugkoppelingSheet } from '../../../addin/sheets/terugkoppeling-sheet.ts';
import { contextFor } from '../../support/example-form.ts';
import { ownFigures } from '../../support/example-own.ts';
import { figuresOf, withoutFigures } from '../../support/example-terugkoppeling.ts';

const context = contextFor('school-linde');

const textsOf = ({ blocks }: ReturnType<typeof terugkoppelingSheet>) =>
  blocks.flatMap(({ values }) => values.flat());

describe('the terugkoppeling of a locatie', () => {
  it('has own figures in full beside those of the fase and the gemeente', () => {
    const { header, rows } = terugkoppelingSheet(figuresOf(70, 93), context.locatie, ownFigures).tables[0];
    expect(header.slice(0, 6)).toEqual([
      'Domein',
      'Uw locatie',
      'Vroegscholen, aantal',
      'Vroegscholen, percentage',
      'Gemeente, aantal',
      'Gemeente, percentage',
    ]);
    expect(rows[0]?.slice(0, 4)).toEqual(['Taal', '6 van 10', '70 van 93', 75]);
  });

  it('has no column for figures that may not exist, and says why in a sentence', () => {
    const sheet = terugkoppelingSheet(withoutFigures, context.locatie, ownFigures);
    expect(sheet.tables[0].header).toEqual(['Domein', 'Uw locatie', 'Streefpercentage']);
    expect(textsOf(sheet)).toContain(
      'Er zijn te weinig kinderen voor cijfers van de gemeente. U ziet hier alleen uw eigen cijfers.',
    );
  });

  it('says kindly that nothing was received, where a locatie never sent', () => {
    const sheet = terugkoppelingSheet(figuresOf(70, 93), context.locatie, undefined);
    expect(sheet.name).toBe('Terugkoppeling');
    expect(sheet.tables[0].header).not.toContain('Uw locatie');
    expect(sheet.tables[0].rows[0]?.slice(0, 3)).toEqual(['Taal', '70 van 93', 75]);
    expect(textsOf(sheet)).toContain(
      'Van uw locatie is deze keer niets ontvangen. Daarom staan hier geen eigen cijfers.',
    );
    expect(textsOf(sheet)).not.toContain('Uw eigen aantallen ziet alleen uw organisatie.');
  });

  it('is protected, as nobody types there', () => {
    expect(terugkoppelingSheet(withoutFigures, context.locatie, ownFigures).locked).toBe(true);
    expect(gemeentebeeldSheet(withoutFigures).locked).toBe(true);
  });
});

describe('own figures', () => {
  const texts = textsOf(terugkoppelingSheet(figuresOf(70, 93), context.locatie, ownFigures)).map(String);

  it('say of which version they are, and when something else counts by now', () => {
    const revised = { ...ownFigures, isSuperseded: true };
    const later = textsOf(terugkoppelingSheet(figuresOf(70, 93), context.locatie, revised)).map(String);
    expect(texts[6]).toBe('Dit zijn de cijfers van versie 1.');
    expect(later[6]).toBe(
      'Dit zijn de cijfers van versie 1. Daarna is iets gewijzigd. Dat ziet u hier als de gemeente de cijfers opnieuw vaststelt.',
    );
  });

  it('stand first, in full, with what they mean', () => {
    expect(texts.slice(3, 6)).toEqual([
      'Uw eigen cijfers',
      'Taal: 6 van 10. Rekenen: 10 van 10. Sociaal-emotioneel: 10 van 10. Motoriek: 10 van 10.',
      'Eerst staat hoeveel kinderen voldoende groeien, daarna hoeveel kinderen een oordeel kregen.',
    ]);
  });

  it('are talked about with three questions', () => {
    expect(texts.filter((text) => text.includes('?'))).toHaveLength(4);
  });
});

describe('the picture of the gemeente', () => {
  it('names the margin, what it means in words, and the streefpercentage beside each figure', () => {
    const [first] = gemeentebeeldSheet(figuresOf(70, 93)).tables[0].rows;
    expect(first).toEqual(['Taal', '70 van 93', 75, 65.6, 83, 75, 'rond het streefpercentage']);
  });
});
