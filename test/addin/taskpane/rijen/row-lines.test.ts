import { expect, test } from 'vitest';
import type { Publicatiebeleid } from '../../../../shared/afspraak/publicatiebeleid.ts';
import { expectedRows } from '../../../../shared/publication/expected-rows.ts';
import { faseOf, type Locatie, type Organisatie } from '../../../../shared/uitvraag/locatie.ts';
import { rowLines } from '../../../../addin/taskpane/rijen/row-lines.ts';

const organisaties: readonly Organisatie[] = ['a', 'b', 'c', 'd'].map((organisatieId) => ({
  organisatieId,
  naam: `Opvang ${organisatieId.toUpperCase()} (verzonnen)`,
  soort: 'kinderopvang',
}));
const locatie = (organisatieId: string, nth: number): Locatie => ({
  ...{ locatieId: `${organisatieId}-${String(nth)}`, organisatieId, gemeentecode: '9901' },
  ...{ naam: `${organisatieId} ${String(nth)}`, soort: 'voorschool' },
});

function told(sizes: Readonly<Record<string, readonly number[]>>, change: Partial<Publicatiebeleid> = {}) {
  const known = Object.entries(sizes).flatMap(([id, all]) =>
    all.map((size, i) => ({ locatie: locatie(id, i + 1), size })),
  );
  const expected = expectedRows(
    known.map(({ locatie: one, size }) => ({ ...one, fase: faseOf(one), verwacht: size })),
    { minChildren: 10, coalition: 1, ...change },
  );
  return rowLines(expected, { organisaties, locaties: known.map((one) => one.locatie) });
}

test('rows are told by name, the whole gemeente first', () => {
  expect(told({ d: [12, 14, 5], b: [6], c: [10], a: [10] }, { locatiesVan: ['d'] })).toEqual([
    { naam: 'Gemeente', present: ['De hele gemeente'], absent: [] },
    {
      naam: 'Voorschool',
      present: [
        'Alle voorscholen samen',
        'Opvang D (verzonnen)',
        'Overige organisaties: Opvang A (verzonnen), Opvang B (verzonnen) en Opvang C (verzonnen)',
        'd 2',
        'Overige locaties van Opvang D (verzonnen)',
      ],
      absent: [
        {
          namen: ['Opvang A (verzonnen)', 'Opvang C (verzonnen)'],
          why: 'Met deze rij erbij is een kleine groep uit te rekenen.',
          help: 'Stemmen nog 4 organisaties in met kleinere rijen? Dan komt deze rij er.',
        },
        {
          namen: ['Opvang B (verzonnen)'],
          why: 'Er zijn te weinig kinderen.',
          help: 'Stemmen nog 4 organisaties in met kleinere rijen? Dan komt deze rij er.',
        },
        { namen: ['d 1'], why: 'Met deze rij erbij is een kleine groep uit te rekenen.' },
        { namen: ['d 3'], why: 'Er zijn te weinig kinderen.' },
      ],
    },
  ]);
});

test('a fase without rows says whose consent would bring it', () => {
  const [gemeente, voorschool] = told(
    { d: [63], b: [9] },
    { toestemming: [{ fase: 'voorschool', organisaties: ['d'] }] },
  );
  expect(gemeente?.absent.map(({ why }) => why)).toEqual([
    'Met deze rij erbij is de andere fase uit te rekenen.',
  ]);
  expect(voorschool?.present).toEqual([]);
  expect(voorschool?.absent[0]).toEqual({
    namen: ['Alle voorscholen samen'],
    why: 'Wie de eigen kinderen aftrekt, houdt te weinig kinderen over.',
    help: 'Stemt Opvang B (verzonnen) in met kleinere rijen? Dan komt deze rij er.',
  });
});
