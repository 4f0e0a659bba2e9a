import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FormContext } from '../../../shared/inzending/form.ts';
import { formulierFacts } from '../../../shared/inzending/formulier-rows.ts';
import {
  type FormulierCell,
  formulierCells,
  readEntries,
  readFormulier,
} from '../../../shared/inzending/read-formulier.ts';
import { atSchool, atVoorschool, uitvraag } from '../example.ts';

const cellsOf = (context: FormContext): FormulierCell[] => [...formulierCells(context)];
const changed = (label: string, value: FormulierCell['value']) =>
  cellsOf(atSchool).map((cell) => (cell.label === label ? { ...cell, value } : cell));

const name = fc.stringMatching(/^[A-Za-zé:;,'][A-Za-z :;,'-]{0,28}[a-z]$/);
const context: fc.Arbitrary<FormContext> = fc
  .record({
    base: fc.constantFrom(atSchool, atVoorschool),
    naam: name,
    prose: fc.array(name, { maxLength: 3 }),
    domeinen: fc.uniqueArray(fc.tuple(fc.stringMatching(/^[a-z][a-zA-Z]{1,9}$/), name), {
      minLength: 1,
      maxLength: 8,
      selector: ([domein]) => domein,
    }),
    percentage: fc.integer({ min: 1, max: 100 }),
    verwacht: fc.option(fc.integer({ min: 0, max: 500 }), { nil: undefined }),
  })
  .map(({ base, naam, prose, domeinen, percentage, verwacht }) => ({
    ...base,
    gemeenteNaam: naam,
    locatie: { ...base.locatie, naam },
    ...(verwacht === undefined ? {} : { verwacht }),
    uitvraag: {
      ...uitvraag,
      afspraak: {
        ...uitvraag.afspraak,
        groeibegrip: prose.join('\n'),
        domeinen: domeinen.map(([domein, of]) => ({ domein, naam: of })),
        streefpercentages: domeinen.map(([domein]) => ({ fase: 'voorschool' as const, domein, percentage })),
      },
    },
  }));

describe('the fixed facts on sheet Start', () => {
  test('give back the context they were written from', () => {
    fc.assert(
      fc.property(context, (one) => {
        expect(readFormulier(cellsOf(one))).toEqual({ context: one });
      }),
    );
  });

  test('may stand in any order, among other rows, with blanks around', () => {
    const cells = [{ label: 'Iets anders', value: 'x' }, ...cellsOf(atSchool).reverse()];
    const read = readFormulier(cells.map(({ label, value }) => ({ label: ` ${label} `, value })));
    expect(read).toEqual({ context: atSchool });
  });

  test('survive Excel making numbers and dates of them', () => {
    const numbers: Record<string, number> = { Peildatum: 46174, Vestiging: 0, 'Versie van de uitvraag': 2 };
    const cells = cellsOf(atSchool).map((cell) => ({ ...cell, value: numbers[cell.label] ?? cell.value }));
    expect(readFormulier(cells)).toEqual({ context: atSchool });
  });

  test('name the labels of rows that are gone', () => {
    const cells = cellsOf(atSchool).filter(({ label }) => label !== 'Schooljaar' && label !== 'Peildatum');
    expect(readFormulier(cells)).toEqual({ missing: ['Schooljaar', 'Peildatum'] });
  });

  test.each<[string, string, FormulierCell['value']]>([
    ['an empty locatie', 'Locatie', ''],
    ['a word for a number', 'Zoveel maanden is een kind er minstens', 'drie'],
    ['a kind of locatie that does not exist', 'Soort locatie', 'Gymzaal'],
    ['a code that is too long', 'Code van de gemeente', '99011'],
    ['a domein without a name', 'Domeinen', 'taal'],
    ['a streefpercentage in words', 'Streefpercentages', 'vroegschool, taal: veel'],
    ['a fase that does not exist', 'De afspraak gaat over', 'middelbare school'],
  ])('name the label of %s', (_, label, value) => {
    expect(readFormulier(changed(label, value))).toEqual({ missing: [label] });
  });

  test('have labels that differ', () => {
    expect(new Set(formulierFacts.map(({ label }) => label)).size).toBe(formulierFacts.length);
  });
});

test('what the user filled in is read by its label, as the list writes it', () => {
  const cells = [
    { label: 'Kindvolgsysteem', value: 'anders' },
    { label: 'Naam van het kindvolgsysteem', value: ' Eigen lijst ' },
  ];
  expect(readEntries(cells)).toEqual({
    kindvolgsysteem: 'Anders',
    kindvolgsysteemNaam: 'Eigen lijst',
    groeimethode: '',
  });
});
