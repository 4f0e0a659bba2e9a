import type { Afspraak } from '../../../shared/afspraak/afspraak.ts';
import type { AfspraakStand } from '../../../shared/contract/afspraak-messages.ts';
import type { AfsprakenBasis } from '../../../addin/flows/afspraken.ts';
import { exampleGemeente } from '../../../local/seed/example-gemeente.ts';

const { locaties, organisaties, uitvraag } = exampleGemeente;

const first: Afspraak = {
  ...uitvraag.afspraak,
  status: 'herijkt',
  besproken: [{ datum: '2023-11-14', overleg: 'Werkbijeenkomst VVE (verzonnen)' }],
  zaaknummer: 'Z-2024-0117',
  vastgesteldOp: '2024-04-09',
  ondertekeningen: [
    { organisatie: 'Verzonnen Scholengroep', functie: 'Voorzitter college van bestuur', datum: '2024-05-21' },
    { organisatie: 'Gemeente Voorbeeldstad', functie: 'Wethouder onderwijs', datum: '2024-05-21' },
  ],
};

/** Two versies of an invented afspraak: the second changes the streefpercentage of taal in groep 2. */
const second: Afspraak = {
  ...first,
  versie: 2,
  status: 'actief',
  excludedLocaties: [locaties[3]?.locatieId ?? ''],
  streefpercentages: [
    ...first.streefpercentages,
    { fase: 'vroegschool', groep: 'groep2', domein: 'taal', percentage: 80 },
  ],
  inzage: { grondslag: 'Verordening onderwijskansen (verzonnen), artikel 7', dpia: 'DPIA 2026-014' },
  herijking: {
    vervangtVersie: 1,
    reden: 'Het doel voor taal in groep 2 werd twee jaar ruim gehaald.',
    leaDatum: '2026-11-12',
  },
};

export const stands: readonly [AfspraakStand, AfspraakStand] = [
  { afspraak: first, revision: 6 },
  { afspraak: second, revision: 5 },
];

/** What somebody who works on the afspraak of the example knows. */
export const basis: AfsprakenBasis = {
  gemeentecode: '9901',
  today: '2026-11-20',
  afspraken: stands,
  locaties,
  organisaties,
  // Of the last two locaties nobody knows it yet.
  expected: locaties.slice(0, -2).map(({ locatieId }, nth) => [locatieId, 6 + ((nth * 5) % 13)]),
  published: undefined,
  kept: undefined,
};

export const versiesOf = (...changes: readonly Partial<Afspraak>[]): AfsprakenBasis => ({
  ...basis,
  afspraken: changes.map((change, nth) => ({
    afspraak: { ...(nth === 0 ? first : second), ...change },
    revision: 1,
  })),
});
