import fs from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { readRegister } from '../../../local/import/read-register.ts';
import { duoLines, fileOf, folder, lrkLines, windows1252 } from './fixtures.ts';

afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

const names = (files: readonly string[], gemeentecode = '0114') =>
  readRegister(files, gemeentecode).locaties.map(({ naam }) => naam);

const schools = duoLines.slice(1, 4).map((line) => line.split(';')[4]);

describe('a file of DUO', () => {
  test('keeps every mark of a name: an apostrophe in front, two spaces, a curly quote', () => {
    expect(schools.map((naam) => /^'| {2}|’/.test(naam ?? ''))).toEqual([true, true, true]);
  });

  test('is read as windows-1252 with semicolons, as published', () => {
    expect(names([fileOf('duo.csv', windows1252(duoLines.join('\r\n')))])).toEqual(schools);
  });

  test('is read as UTF-8 with commas, also with a byte order mark', () => {
    const text = `\uFEFF${duoLines.join('\n').replaceAll(';', ',')}\n`;
    expect(names([fileOf('slim.csv', text)])).toEqual(schools);
  });

  test('gives a locatie its BRIN with vestiging as key, and the bevoegd gezag as organisatie', () => {
    const { gemeente, organisaties, locaties } = readRegister([fileOf('a.csv', duoLines.join('\n'))], '0114');
    expect(gemeente).toEqual({ gemeentecode: '0114', naam: 'Emmen' });
    expect(organisaties).toEqual([
      {
        organisatieId: 'bg-10001',
        naam: 'Bevoegd gezag 10001',
        soort: 'schoolbestuur',
        bevoegdGezag: '10001',
      },
      {
        organisatieId: 'bg-10002',
        naam: 'Bevoegd gezag 10002',
        soort: 'schoolbestuur',
        bevoegdGezag: '10002',
      },
    ]);
    expect(locaties[1]).toEqual({
      locatieId: '99AA01',
      organisatieId: 'bg-10001',
      gemeentecode: '0114',
      naam: schools[1],
      soort: 'school',
      brin: '99AA',
      vestiging: '01',
    });
  });

  test('keeps two schools of one name apart', () => {
    const twin = duoLines[1]!.replace('99AA00', '99AA02');
    expect(names([fileOf('twin.csv', [...duoLines, twin].join('\n'))])).toHaveLength(4);
  });
});

describe('the export of LRK', () => {
  test.each([
    ['UTF-8', lrkLines.join('\n')],
    ['latin-1', windows1252(lrkLines.join('\n').replace('Peuterhuis', 'Peuterhüis'))],
    ['semicolons', lrkLines.join('\n').replace('"Bedacht, met komma"', 'Bedacht').replaceAll(',', ';')],
  ])('gives the open voorscholen with VVE of the gemeente alone (%s)', (_, content) => {
    const { locaties } = readRegister([fileOf('lrk.csv', content)], '0114');
    expect(locaties.map(({ lrk }) => lrk)).toEqual(['100000009', '100000010', '100000014']);
  });

  test('knows the houder by its KVK-nummer, and keeps apart those without one', () => {
    const { organisaties } = readRegister([fileOf('lrk2.csv', lrkLines.join('\n'))], '0114');
    expect(organisaties.map(({ organisatieId }) => organisatieId)).toEqual([
      'houder-100000014',
      'kvk-90000001',
    ]);
  });

  test('leaves contact persons out', () => {
    const register = readRegister([fileOf('lrk3.csv', lrkLines.join('\n'))], '0114');
    expect(JSON.stringify(register)).not.toContain('P. Verzonnen');
  });

  test('is added to the schools of DUO', () => {
    const files = [fileOf('d.csv', duoLines.join('\n')), fileOf('l.csv', lrkLines.join('\n'))];
    const { locaties } = readRegister(files, '0114');
    expect(locaties.map(({ soort }) => soort).sort()).toEqual([
      ...['school', 'school', 'school'],
      ...['voorschool', 'voorschool', 'voorschool'],
    ]);
  });
});
