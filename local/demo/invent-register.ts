import type { Locatie, Organisatie } from '../../shared/uitvraag/locatie.ts';
import type { GemeenteRegister } from '../import/read-register.ts';
import { locatiesPerOrganisatie, organisatiesFor } from './sizes.ts';

const colors = [
  'Blauwe',
  'Gele',
  'Witte',
  'Paarse',
  'Zilveren',
  'Gouden',
  'Bonte',
  'Kleine',
  'Grote',
  'Vrolijke',
];
const things = [
  'Vlinder',
  'Kastanje',
  'Vlieger',
  'Regenboog',
  'Egel',
  'Zwaluw',
  'Wilg',
  'Ballon',
  'Otter',
  'Klaver',
];

/** A gemeente that does not exist; its code is not given out. */
const gemeente = { gemeentecode: '9902', naam: 'Demostad (verzonnen)' };

/**
 * Invents a gemeente of `count` locaties: half of the organisaties run kinderopvang, half are schoolbesturen, and
 * each kind has half of the locaties.
 */
export function inventRegister(count: number): GemeenteRegister {
  const total = Math.max(count === 1 ? 1 : 2, organisatiesFor(count));
  const boards = Math.ceil(total / 2);
  const schools = total === 1 ? count : Math.floor(count / 2);
  const parts = [
    ...invent('school', schools, boards),
    ...invent('voorschool', count - schools, total - boards),
  ];
  return {
    gemeente,
    organisaties: parts.map(({ organisatie }) => organisatie),
    locaties: parts.flatMap(({ locaties }) => locaties),
  };
}

interface Part {
  readonly organisatie: Organisatie;
  readonly locaties: readonly Locatie[];
}

function invent(soort: Locatie['soort'], count: number, organisaties: number): readonly Part[] {
  let made = 0;
  return locatiesPerOrganisatie(count, organisaties).map((size, i) => {
    const organisatie = inventOrganisatie(soort, i + 1);
    const locaties = Array.from({ length: size }, () => inventLocatie(organisatie, soort, made++));
    return { organisatie, locaties };
  });
}

const inventOrganisatie = (soort: Locatie['soort'], nth: number): Organisatie =>
  soort === 'school'
    ? {
        organisatieId: `bestuur-${nth}`,
        naam: `Schoolbestuur ${nth} (verzonnen)`,
        soort: 'schoolbestuur',
        bevoegdGezag: String(9_990_000 + nth),
      }
    : { organisatieId: `opvang-${nth}`, naam: `Kinderopvang ${nth} (verzonnen)`, soort: 'kinderopvang' };

function inventLocatie({ organisatieId }: Organisatie, soort: Locatie['soort'], index: number): Locatie {
  const nth = String(index + 1).padStart(3, '0');
  const name = `De ${colors[index % colors.length] ?? ''} ${things[Math.floor(index / colors.length + index) % things.length] ?? ''}`;
  const shared = { organisatieId, gemeentecode: gemeente.gemeentecode };
  return soort === 'school'
    ? { ...shared, locatieId: `school-${nth}`, naam: `Basisschool ${name} (verzonnen)`, soort }
    : { ...shared, locatieId: `peuter-${nth}`, naam: `Voorschool ${name} (verzonnen)`, soort };
}
