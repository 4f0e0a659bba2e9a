import fs from 'node:fs';
import { expect, test } from 'vitest';
import { gemeenteNaamOf } from '../../../local/import/gemeenten.ts';
import { readRegister } from '../../../local/import/read-register.ts';
import { tableOf } from '../../../local/import/table-of.ts';
import { isSameGemeente } from '../../../shared/register/same-gemeente.ts';

/** Open data of DUO, where it was put beside the project; no test depends on its being there. */
const folder = '../shared/data';
const present = (name: string): string[] => {
  const file = `${folder}/${name}`;
  return fs.existsSync(file) ? [file] : [];
};
const published = present('nl_duo_03-alle-vestigingen-bo_2021-10.csv');
const slim = present('nl_duo_basisscholen_slim.csv');

test('the file as DUO published it gives every school of a gemeente', () => {
  const registers = published.map((file) => readRegister([file], '0114'));
  const facts = registers.map(({ gemeente, locaties, organisaties }) => ({
    naam: gemeente.naam,
    locaties: locaties.length,
    organisaties: organisaties.length,
    apostrophe: locaties.some(({ naam }) => naam.includes(`'t `)),
  }));
  expect(facts).toEqual(
    published.map(() => ({ naam: 'Emmen', locaties: 55, organisaties: 6, apostrophe: true })),
  );
});

test('the file as published and its UTF-8 extract say the same', () => {
  const extracts = published.length === 0 ? [] : slim;
  const names = (file: string) => tableOf(file).rows.map(({ cells }) => cells['VESTIGINGSNAAM']);
  expect(extracts.map(names)).toEqual(extracts.flatMap(() => published).map(names));
});

test('our names of gemeenten are those of the file', () => {
  const wrong = published.flatMap((file) =>
    tableOf(file)
      .rows.map(({ cells }) => [cells['GEMEENTENUMMER'] ?? '', cells['GEMEENTENAAM'] ?? ''] as const)
      .filter(([code], i, all) => all.findIndex(([other]) => other === code) === i)
      .filter(([code, naam]) => !isSameGemeente(naam, gemeenteNaamOf(code) ?? '')),
  );
  expect(wrong.map(([code]) => code).sort()).toEqual(published.length === 0 ? [] : ['0820', '0893']);
});
