import type { RegisterToday } from '../../../addin/flows/register.ts';
import { compareRegister } from '../../../shared/register/compare-register.ts';
import type { RegisterFile } from '../../../shared/register/register-file.ts';
import type { Locatie, Organisatie } from '../../../shared/uitvraag/locatie.ts';

/** Invented data: no such organisatie or locatie exists. */
const organisaties: Organisatie[] = [
  { organisatieId: 'bg-1', naam: 'Verzonnen Schoolbestuur', soort: 'schoolbestuur', bevoegdGezag: '1' },
  { organisatieId: 'kvk-1', naam: 'Verzonnen Opvang', soort: 'kinderopvang', kvk: '90000001' },
];
const school = (nth: number, naam: string, more: Partial<Locatie> = {}): Locatie => ({
  ...{ locatieId: `99AA0${nth}`, organisatieId: 'bg-1', gemeentecode: '9901', naam, soort: 'school' },
  ...{ brin: '99AA', vestiging: `0${nth}` },
  ...more,
});
const locaties: Locatie[] = [
  {
    ...{ locatieId: '100000001', organisatieId: 'kvk-1', gemeentecode: '9901', soort: 'voorschool' },
    ...{ naam: "Peuterhuis 't Verzonnen Nest", lrk: '100000001', kindcentrumId: 'kc-1' },
  },
  school(0, 'Verzonnen School De Ster', { kindcentrumId: 'kc-1' }),
  school(1, 'Bedachte School De Maan', { handmatig: ['naam'] }),
  school(2, 'Bedachte School De Zon', { actiefTot: '2025-07-31' }),
  school(3, 'Bedachte School De Nieuwe Zon'),
];

export const register: RegisterToday = {
  versie: 1,
  today: '2026-06-01',
  organisaties,
  locaties,
  koppelingen: [
    {
      ...{ uitvraagId: 'u-2026', schooljaar: '2025-2026', locatieId: '99AA03', voorheen: ['99AA02'] },
      status: 'voorgesteld',
    },
    {
      ...{ uitvraagId: 'u-2026', schooljaar: '2025-2026', locatieId: '100000001', voorheen: [] },
      status: 'afgewezen',
    },
  ],
};

/** A file that has a new school, names one otherwise, and misses one. */
const file: RegisterFile = {
  bron: 'DUO',
  ended: [],
  lines: [
    school(0, 'Verzonnen School De Ster in het Centrum'),
    school(1, 'Officiële naam van De Maan'),
    school(4, 'Bedachte School De Komeet'),
  ].map((locatie, i) => ({
    ...{ line: i + 2, number: locatie.locatieId, locatie },
    organisatie: organisaties[0]!,
  })),
};
export const comparison = compareRegister(register, file, register.today);
