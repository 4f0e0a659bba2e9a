import type { PlannerBasis } from '../../../addin/flows/planner.ts';
import { locatie, uitvraag } from './examples.ts';

/** What somebody who plans knows of a gemeente that never asked before. */
export const plannerBasis: PlannerBasis = {
  gemeentecode: '9901',
  today: '2026-05-20',
  uitvragen: [],
  afspraak: uitvraag('concept').afspraak,
  locaties: [
    locatie,
    {
      ...{
        locatieId: 'loc-2',
        organisatieId: 'org-2',
        gemeentecode: '9901',
        naam: 'School De Verzonnen Kade',
      },
      ...{ soort: 'school', brin: '99AA', vestiging: '00' },
    },
  ],
  organisaties: [
    { organisatieId: 'org-1', naam: 'Verzonnen Opvang', soort: 'kinderopvang' },
    { organisatieId: 'org-2', naam: 'Verzonnen Bestuur', soort: 'schoolbestuur' },
  ],
  planning: undefined,
  published: undefined,
};
