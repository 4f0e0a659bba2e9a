import type { Locatie, Organisatie } from '../../shared/uitvraag/locatie.ts';

/** An organisatie and what its locaties are called. Everything here is invented, and its name says so. */
interface Sketch {
  readonly naam: string;
  readonly soort: Organisatie['soort'];
  readonly locaties: readonly string[];
}

const sketches: readonly Sketch[] = [
  { naam: 'Voorbeeldopvang Noord', soort: 'kinderopvang', locaties: ['Eik', 'Vlinder', 'Bron', 'Ster'] },
  { naam: 'Voorbeeldopvang Zuid', soort: 'kinderopvang', locaties: ['Egel', 'Zon', 'Molen', 'Haven'] },
  { naam: 'Voorbeeldopvang Midden', soort: 'kinderopvang', locaties: ['Kikker', 'Regenboog', 'Tuin', 'Uil'] },
  { naam: 'Voorbeeldbestuur Oost', soort: 'schoolbestuur', locaties: ['Linde', 'Wilg', 'Kastanje'] },
  { naam: 'Voorbeeldbestuur West', soort: 'schoolbestuur', locaties: ['Toren', 'Brug', 'Poort'] },
  { naam: 'Voorbeeldbestuur Centrum', soort: 'schoolbestuur', locaties: ['Parel', 'Schelp', 'Kompas'] },
  { naam: 'Voorbeeldbestuur Rand', soort: 'schoolbestuur', locaties: ['Weide', 'Akker', 'Duin'] },
];

const gemeentecode = '9901';

const keyOf = (naam: string): string => naam.toLowerCase().replaceAll(' ', '-');

/** Schoolbesturen have a number that DUO never gave out, longer than the ones that it gives. */
export const exampleOrganisaties: readonly Organisatie[] = sketches.map(({ naam, soort }, nth) => ({
  organisatieId: keyOf(naam),
  naam,
  soort,
  ...(soort === 'schoolbestuur' && { bevoegdGezag: String(9_999_901 + nth) }),
}));

type Rest = Omit<Locatie, 'organisatieId' | 'gemeentecode'>;

/** Numbers of the register that were never given out. */
const voorschool = (name: string, nth: number): Rest => ({
  locatieId: `voorschool-${name.toLowerCase()}`,
  naam: `Voorbeeldpeuters ${name}`,
  soort: 'voorschool',
  lrk: String(990_000_001 + nth),
});

const school = (name: string, nth: number): Rest => ({
  locatieId: `school-${name.toLowerCase()}`,
  naam: `Voorbeeldschool ${name}`,
  soort: 'school',
  brin: `99${String.fromCharCode(65 + nth)}X`,
  vestiging: '00',
});

/** 12 voorscholen and 12 schools. */
export const exampleLocaties: readonly Locatie[] = sketches.flatMap(({ naam, soort, locaties }, nth) =>
  locaties.map((name, i) => ({
    organisatieId: keyOf(naam),
    gemeentecode,
    ...(soort === 'kinderopvang' ? voorschool(name, 4 * nth + i) : school(name, 3 * nth + i)),
  })),
);
