import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FormContext } from '../../../shared/inzending/form.ts';
import { gegevensRows } from '../../../shared/inzending/gegevens-rows.ts';
import type { LabeledCell } from '../../../shared/inzending/labeled-cell.ts';
import type { LastYear } from '../../../shared/inzending/last-year.ts';
import { readEntries } from '../../../shared/inzending/read-formulier.ts';
import { gegevensCells, readGegevens } from '../../../shared/inzending/read-gegevens.ts';
import { atSchool, atVoorschool, uitvraag } from '../example.ts';

const cellsOf = (context: FormContext): LabeledCell[] => [...gegevensCells(context)];
const changed = (label: string, value: LabeledCell['value']) =>
  cellsOf(atSchool).map((cell) => (cell.label === label ? { ...cell, value } : cell));

const name = fc.stringMatching(/^[A-Za-zé:;,'][A-Za-z :;,'-]{0,28}[a-z]$/);
const lastYear = (domeinen: readonly string[]): fc.Arbitrary<LastYear> =>
  fc.oneof(
    fc
      .constantFrom('nieuw' as const, 'eerste jaar' as const, 'elders' as const)
      .map((koppeling) => ({ koppeling })),
    fc.constant({ koppeling: 'gevraagd' as const, schooljaar: '2024-2025' }),
    fc.record(
      {
        koppeling: fc.constant('bekend' as const),
        schooljaar: fc.constant('2024-2025'),
        naam: name,
        figures: fc.record({
          groeimethode: fc.constant('bovengemiddeld' as const),
          doelgroepkinderen: fc.integer({ min: 0, max: 900 }),
          domeinen: fc.constant(
            domeinen.map((domein, nth) => ({ domein, voldoende: 7 * nth, onvoldoende: 3 })),
          ),
        }),
      },
      { requiredKeys: ['koppeling', 'schooljaar', 'naam'] },
    ),
  );

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
  }))
  .chain((one) =>
    fc
      .option(lastYear(one.uitvraag.afspraak.domeinen.map(({ domein }) => domein)), { nil: undefined })
      .map((found) => ({ ...one, ...(found && { lastYear: found }) })),
  );

describe('the rows of table Gegevens', () => {
  test('give back the context they were written from', () => {
    fc.assert(
      fc.property(context, (one) => {
        expect(readGegevens(cellsOf(one))).toEqual({ context: one });
      }),
    );
  });

  test('may stand in any order, among other rows, with blanks around', () => {
    const cells = [{ label: 'Iets anders', value: 'x' }, ...cellsOf(atSchool).reverse()];
    const read = readGegevens(cells.map(({ label, value }) => ({ label: ` ${label} `, value })));
    expect(read).toEqual({ context: atSchool });
  });

  test('survive Excel making numbers and dates of them', () => {
    const numbers: Record<string, number> = { Peildatum: 46174, Vestiging: 0, 'Versie van de uitvraag': 2 };
    const cells = cellsOf(atSchool).map((cell) => ({ ...cell, value: numbers[cell.label] ?? cell.value }));
    expect(readGegevens(cells)).toEqual({ context: atSchool });
  });

  test('name the labels of rows that are gone', () => {
    const cells = cellsOf(atSchool).filter(({ label }) => label !== 'Schooljaar' && label !== 'Peildatum');
    expect(readGegevens(cells)).toEqual({ missing: ['Schooljaar', 'Peildatum'] });
  });

  test.each<[string, string, LabeledCell['value']]>([
    ['an empty locatie', 'Locatie', ''],
    ['a word for a number', 'Zoveel maanden is een kind er minstens', 'drie'],
    ['a kind of locatie that does not exist', 'Soort locatie', 'Gymzaal'],
    ['a code that is too long', 'Code van de gemeente', '99011'],
    ['a domein without a name', 'Domeinen', 'taal'],
    ['a streefpercentage in words', 'Streefpercentages', 'Vroegschool, Taal: veel'],
    ['a date that does not exist', 'Peildatum', '31 juni 2026'],
    ['a month that does not exist', 'Peildatum', '1 herfst 2026'],
    ['a fase that does not exist', 'De afspraak gaat over', 'middelbare school'],
  ])('name the label of %s', (_, label, value) => {
    expect(readGegevens(changed(label, value))).toEqual({ missing: [label] });
  });

  test('can be read by people', () => {
    const valueOf = (label: string) => cellsOf(atSchool).find((cell) => cell.label === label)?.value;
    expect(valueOf('Peildatum')).toBe('1 juni 2026');
    expect(valueOf('Stand van de uitvraag')).toBe('Open');
    expect(valueOf('De afspraak gaat over')).toBe('Voorschool\nVroegschool');
    expect(valueOf('Streefpercentages')).toBe('Vroegschool, Taal: 80%');
  });

  test('tell domeinen apart of which one is called as the key of the other', () => {
    const { afspraak } = uitvraag;
    const domeinen = [
      { domein: 'taal', naam: 'taalThuis' },
      { domein: 'taalThuis', naam: 'Taal met ouders' },
    ];
    const streefpercentages = domeinen.map(({ domein }, nth) => ({
      fase: 'vroegschool' as const,
      domein,
      percentage: 70 + nth,
    }));
    const one = {
      ...atSchool,
      uitvraag: { ...uitvraag, afspraak: { ...afspraak, domeinen, streefpercentages } },
    };
    expect(readGegevens(cellsOf(one))).toEqual({ context: one });
  });

  test('lose what they say of last year where it cannot be read, and nothing else', () => {
    const lastYear = { koppeling: 'gevraagd' as const, schooljaar: '2024-2025' };
    const cells = cellsOf({ ...atSchool, lastYear });
    expect(readGegevens(cells)).toEqual({ context: { ...atSchool, lastYear } });
    const damaged = cells.map((cell) => (cell.value === '2024-2025' ? { ...cell, value: 'ooit' } : cell));
    expect(readGegevens(damaged)).toEqual({ context: atSchool });
  });

  test('have labels that differ', () => {
    expect(new Set(gegevensRows.map(({ label }) => label)).size).toBe(gegevensRows.length);
  });
});

test('what the user filled in is read by its label, as the list writes it', () => {
  const cells = [
    { label: 'Kindvolgsysteem', value: 'anders' },
    { label: 'Naam van het kindvolgsysteem', value: ' Eigen lijst ' },
  ];
  expect(readEntries(cells)).toEqual({
    kindvolgsysteem: 'Anders',
    kindvolgsysteemNaam: ' Eigen lijst ',
    groeimethode: '',
  });
});

test('which rules are on trial is read back, and a form without that row has none', () => {
  const trying = { ...atSchool, uitvraag: { ...uitvraag, proefregels: ['A-23', 'A-25'] } };
  expect(readGegevens(cellsOf(trying))).toEqual({ context: { ...trying, lastYear: undefined } });
  const older = cellsOf(trying).filter(({ label }) => label !== 'Meldingen op proef');
  expect(readGegevens(older)).toEqual({ context: { ...atSchool, lastYear: undefined } });
});
