import { describe, expect, it } from 'vitest';
import { gemeentebeeldSheet } from '../../../addin/sheets/gemeentebeeld-sheet.ts';
import { terugkoppelingSheet } from '../../../addin/sheets/terugkoppeling-sheet.ts';
import { delenTexts } from '../../../addin/texts/partner.ts';
import { contextFor } from '../../support/example-form.ts';
import { ownFigures } from '../../support/example-own.ts';
import { wholeDocument } from '../../support/example-partners.ts';
import { richTerugkoppeling } from '../../support/rich-terugkoppeling.ts';
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

  it('says first, and once, that a locatie sent nothing or had no doelgroepkinderen', () => {
    const nulopgave = { ...ownFigures, nulopgave: true, groepen: [] };
    for (const [own, sentence] of [
      [undefined, 'Van uw locatie is deze keer niets ontvangen. Daarom staan hier geen eigen cijfers.'],
      [nulopgave, 'Uw locatie had geen doelgroepkinderen.'],
    ] as const) {
      const sheet = terugkoppelingSheet(wholeDocument, context.locatie, own);
      const said = sheet.blocks.filter(({ values }) => values.flat().includes(sentence));
      expect(said).toHaveLength(1);
      expect(said[0]?.row).toBeLessThan(sheet.tables[0].row);
      expect(sheet.tables[0].header).not.toContain('Uw locatie');
    }
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
    expect(texts).toContain('Dit zijn de cijfers van versie 1.');
    expect(later).toContain(
      'Dit zijn de cijfers van versie 1. Daarna is iets gewijzigd. Dat ziet u hier als de gemeente de cijfers opnieuw vaststelt.',
    );
  });

  it('stand first, in full, with what they mean', () => {
    const first = texts.indexOf('Uw eigen cijfers');
    expect(texts.slice(first - 9, first).filter((text) => text !== '')).toEqual([
      'In het kort: uw cijfers en de vragen',
    ]);
    expect(texts.slice(first, first + 3)).toEqual([
      'Uw eigen cijfers',
      'Alle domeinen samen: 6 van 10. Taal: 6 van 10. Rekenen: 10 van 10. Sociaal-emotioneel: 10 van 10. Motoriek: 10 van 10.',
      'Eerst staat hoeveel kinderen voldoende groeien, daarna hoeveel kinderen een oordeel kregen.',
    ]);
  });
});

describe('the parts of the terugkoppeling', () => {
  const bandsOf = (sheet: ReturnType<typeof terugkoppelingSheet>) =>
    sheet.blocks.filter(({ style }) => style === 'part').map(({ values }) => values[0]?.[0]);

  it('are what to look at first, then those of the cycle, each with something in it', () => {
    expect(bandsOf(terugkoppelingSheet(wholeDocument, context.locatie, ownFigures))).toEqual([
      'In het kort: uw cijfers en de vragen',
      'Meten: wat zien we?',
      'Delen: hoe is dat bij anderen?',
      'Leren: wat betekent het?',
      'Verbeteren: wat gaan we doen?',
    ]);
  });

  it('are left out where there is nothing to say', () => {
    expect(bandsOf(terugkoppelingSheet(withoutFigures, context.locatie, undefined))).toEqual([
      'In het kort: uw cijfers en de vragen',
      'Verbeteren: wat gaan we doen?',
    ]);
  });

  it('go on after the main picture with all domeinen, and for a vroegschool with the end of groep 2', () => {
    const sheet = terugkoppelingSheet(wholeDocument, context.locatie, ownFigures);
    const inOrder = [...sheet.tables].sort((a, b) => a.row - b.row).map(({ name }) => name);
    expect(inOrder.slice(0, 3)).toEqual(['Terugkoppeling', 'TerugkoppelingAlle', 'TerugkoppelingGroep2']);
    expect(sheet.tables[0].name).toBe('Terugkoppeling');
  });

  it('begin with own figures, the main picture and the questions, on the first two pages of paper', () => {
    const sheet = terugkoppelingSheet(wholeDocument, context.locatie, ownFigures);
    const rowOf = (said: string) => sheet.blocks.find(({ values }) => values[0]?.[0] === said)?.row ?? -1;
    const vragen = rowOf('Praat hier samen over');
    const order = [rowOf('Uw eigen cijfers'), sheet.charts?.[0]?.over.row, sheet.tables[0].row, vragen];
    expect(order).toEqual([...order].sort((a, b) => Number(a) - Number(b)));
    expect(vragen).toBeLessThan(rowOf('Meten: wat zien we?'));
    expect(sheet.pages?.breaks[0]).toBe(vragen);
    expect(textsOf(sheet)).toContain('De vragen voor het gesprek staan boven aan dit blad, bij In het kort.');
  });

  it('say in full how many children grow enough in all domeinen, also where nothing may be published', () => {
    const [alle] = terugkoppelingSheet(withoutFigures, context.locatie, ownFigures).tables.filter(
      ({ name }) => name === 'TerugkoppelingAlle',
    );
    expect(alle?.rows).toEqual([['Uw locatie', 6, 4, 0, 10]]);
  });

  it('have the rows of organisaties alphabetical, with the own one named and the others last', () => {
    const sheet = terugkoppelingSheet(wholeDocument, context.locatie, ownFigures);
    const [rows] = sheet.tables.filter(({ name }) => name === 'TerugkoppelingOrganisaties');
    expect(rows?.rows.map(([naam]) => naam)).toEqual([
      'Voorbeeldbestuur Oost (uw organisatie)',
      'Voorbeeldbestuur West',
      'Overige organisaties',
      'Alle vroegscholen',
    ]);
  });
});

describe('figures about help', () => {
  const said = (details: NonNullable<typeof richTerugkoppeling.details>) =>
    textsOf(terugkoppelingSheet({ ...richTerugkoppeling, details }, context.locatie, ownFigures));
  const details = richTerugkoppeling.details ?? [];

  it('are missed in a sentence where a locatie was too small to send them, and only there', () => {
    const without = details.map((one) => ({
      ...one,
      domeinen: one.domeinen.map(({ domein, nietTeBeoordelen }) => ({ domein, nietTeBeoordelen })),
    }));
    expect(said(without)).toContain(delenTexts.noHulp);
    expect(said(details)).not.toContain(delenTexts.noHulp);
    expect(said([])).not.toContain(delenTexts.noHulp);
  });
});

describe('the picture of the gemeente', () => {
  it('names the margin, what it means in words, and the streefpercentage beside each figure', () => {
    const [first] = gemeentebeeldSheet(figuresOf(70, 93)).tables[0].rows;
    expect(first).toEqual(['Taal', '70 van 93', 75, 65.6, 83, 75, 'rond het streefpercentage']);
  });
});
