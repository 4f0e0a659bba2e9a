import type { Inzending } from '../../../shared/inzending/inzending.ts';
import { makeInzending } from '../../../shared/inzending/make-inzending.ts';
import type { TerugkoppelingInput } from '../../../shared/terugkoppeling/build-terugkoppeling.ts';
import type { Locatie } from '../../../shared/uitvraag/locatie.ts';
import { answers, atSchool, codes, kind, peuter, schoolForm, uitvraag, voorschoolForm } from '../example.ts';

/** An invented gemeente: three schools and three voorscholen, each of an organisatie of its own, 12 children each. */
export const gemeenteOf = (soort: Locatie['soort'], organisatieId: string, nth: number): Locatie => ({
  locatieId: `${soort}-${String(nth)}`,
  organisatieId,
  gemeentecode: '9901',
  naam: `Het Voorbeeld ${String(nth)}`,
  soort,
});

/** The locatie with an inzending over `count` children, made as the workbook makes it. */
export function sentBy(
  locatie: Locatie,
  count: number,
): { readonly locatie: Locatie; readonly inzending: Inzending } {
  const form =
    locatie.soort === 'school'
      ? { ...schoolForm, kinderen: codes(count).map((code) => kind(code)) }
      : { ...voorschoolForm, kinderen: codes(count).map((code) => peuter(code)) };
  return { locatie, inzending: makeInzending(form, { ...atSchool, locatie }, answers)! };
}

export const schools = ['a', 'b', 'c'].map((id, i) => sentBy(gemeenteOf('school', id, i + 1), 12));
export const voorscholen = ['d', 'e', 'f'].map((id, i) => sentBy(gemeenteOf('voorschool', id, i + 1), 12));

export const input: TerugkoppelingInput = {
  gemeente: { gemeentecode: '9901', naam: 'Voorbeeldstad (verzonnen)' },
  uitvraag,
  organisaties: [
    { organisatieId: 'f', naam: 'Golf', soort: 'kinderopvang' },
    { organisatieId: 'e', naam: 'Foxtrot', soort: 'kinderopvang' },
    { organisatieId: 'd', naam: 'Foxtrot', soort: 'kinderopvang' },
    { organisatieId: 'c', naam: 'Écho', soort: 'schoolbestuur' },
    { organisatieId: 'b', naam: 'bravo', soort: 'schoolbestuur' },
    { organisatieId: 'a', naam: 'Alfa', soort: 'schoolbestuur' },
  ],
  locaties: [...schools, ...voorscholen],
  release: 1,
  vastgesteldOp: '2026-09-15T10:00:00Z',
};
