import fs from 'node:fs';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readRegister } from '../../../local/import/read-register.ts';
import { UserError } from '../../../local/terminal/user-error.ts';
import { duoLines, fileOf, folder, lrkLines } from './fixtures.ts';

afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

const duo = duoLines.join('\n');
const lrk = lrkLines.join('\n');
const zip = Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0]);

const cases: readonly (readonly [what: string, file: () => string, says: string])[] = [
  ['that is not there', () => path.join(folder, 'nergens.csv'), 'nergens.csv bestaat niet'],
  ['below a file', () => path.join(fileOf('a', 'b'), 'c.csv'), 'c.csv bestaat niet'],
  ['that is a folder', () => folder, 'is een map'],
  ['that is empty', () => fileOf('leeg.csv', '\n'), 'leeg.csv: Dit bestand is leeg'],
  ['of Excel', () => fileOf('x.xlsx', zip), 'x.xlsx: Dit is geen csv-bestand'],
  ['of something else', () => fileOf('y.csv', 'a,b\n1,2\n'), 'Op regel 1 staan niet de kolommen'],
  [
    'of DUO without a column',
    () => fileOf('k.csv', duo.replace('VESTIGINGSNAAM', 'NAAM')),
    'ontbreekt de kolom VESTIGINGSNAAM',
  ],
  [
    'of LRK without a column',
    () => fileOf('v.csv', lrk.replace(',vve,', ',vve2,')),
    'niet welke locaties VVE geven',
  ],
  ['whose last line is cut off', () => fileOf('t.csv', duo.slice(0, -12)), 'Regel 5 is niet compleet'],
  ['with an open quote', () => fileOf('q.csv', lrk.replace('komma"', 'komma')), 'Regel 3 is niet compleet'],
  [
    'with a wrong BRIN',
    () => fileOf('b.csv', duo.replaceAll('99BB', '9BB')),
    'Op regel 4 klopt de kolom BRIN NUMMER',
  ],
  [
    'with a vestiging of another BRIN',
    () => fileOf('w.csv', duo.replace('99BB00', '88BB00')),
    'Op regel 4 klopt de kolom VESTIGINGSNUMMER',
  ],
  [
    'with a wrong LRK-nummer',
    () => fileOf('n.csv', lrk.replace('100000010', '10000001')),
    'Op regel 3 klopt de kolom lrk_id',
  ],
  [
    'with a name that a program takes for a formula',
    () => fileOf('f.csv', duo.replace(`'t Verzonnen Twiespan`, '=1+1')),
    'de kolom VESTIGINGSNAAM niet',
  ],
  [
    'with a locatie twice',
    () => fileOf('d.csv', `${duo}\n${duoLines[1]!}`),
    'Op regel 6 staat nummer 99AA00 nog een keer. Het staat ook op regel 2',
  ],
];

test.each(cases)('a file %s is refused with a sentence that names it', (_, file, says) => {
  const name = file();
  const read = () => readRegister([name], '0114');
  expect(read).toThrow(UserError);
  expect(read).toThrow(says);
  expect(read).toThrow(path.basename(name));
});

test('a gemeente that the file does not have is refused by code and name', () => {
  const file = fileOf('g.csv', duo);
  expect(() => readRegister([file], '0363')).toThrow('geen locaties van gemeente 0363 (Amsterdam)');
  expect(() => readRegister([file], '0001')).toThrow('geen locaties van gemeente 0001.');
});

test('a code without a name is refused for a file that knows names only', () => {
  expect(() => readRegister([fileOf('h.csv', lrk)], '0001')).toThrow('Bij de code 0001 kennen wij geen naam');
});

test('a locatie that stands in two files is refused', () => {
  const files = [fileOf('i1.csv', duo), fileOf('i2.csv', duoLines.slice(0, 2).join('\n'))];
  expect(() => readRegister(files, '0114')).toThrow('i2.csv: op regel 2 staat nummer 99AA00, dat ook in');
});

test('one good file does not hide that the other is wrong', () => {
  const files = [fileOf('i.csv', duo), fileOf('j.csv', lrk.replaceAll(/emmen/gi, 'Assen'))];
  expect(() => readRegister(files, '0114')).toThrow('j.csv: hierin staan geen locaties');
});
