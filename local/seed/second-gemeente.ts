import { WHOLE_GEMEENTE } from '../../functions/storage/toegang-store.ts';
import type { Locatie } from '../../shared/uitvraag/locatie.ts';
import { exampleGemeente } from './example-gemeente.ts';
import { exampleOrganisaties } from './example-locaties.ts';
import { exampleUsers } from './example-users.ts';
import type { SeedData, SeedUser } from './seed-data.ts';

const gemeentecode = '9903';

/** An organisatie that works in both gemeenten, under one id: it is the same one. */
const organisaties = exampleOrganisaties.slice(0, 1);

const locaties: readonly Locatie[] = organisaties.flatMap(({ organisatieId }) =>
  ['Wal', 'Kade'].map((name, nth) => ({
    locatieId: `voorschool-${name.toLowerCase()}`,
    organisatieId,
    gemeentecode,
    naam: `Voorbeeldpeuters ${name}`,
    soort: 'voorschool',
    lrk: String(990_000_101 + nth),
  })),
);

/** Of those who work in both: an official, the bureau, and who leads that organisatie. */
const users: readonly SeedUser[] = [
  ...withGrant('iris@voorbeeldstad.example', { rol: 'gemeente', scope: WHOLE_GEMEENTE }),
  ...withGrant('faye@voorbeeldstad.example', { rol: 'bureau', scope: WHOLE_GEMEENTE }),
  ...organisaties.flatMap(({ organisatieId }) =>
    withGrant('bestuurder1@voorbeeldstad.example', { rol: 'bestuurder', scope: organisatieId }),
  ),
];

/** An example user with this right alone: the rights in the first gemeente stand there already. */
function withGrant(upn: string, grant: SeedUser['grants'][number]): readonly SeedUser[] {
  const user = exampleUsers.find((one) => one.upn === upn);
  return user === undefined ? [] : [{ ...user, grants: [grant] }];
}

const { uitvraag } = exampleGemeente;

/** A small gemeente beside the example on the same installation, invented as well: one bureau works for both. */
export const secondGemeente: SeedData = {
  gemeente: { gemeentecode, naam: 'Voorbeelddorp (verzonnen)' },
  organisaties,
  locaties,
  uitvraag: {
    ...uitvraag,
    uitvraagId: 'dorp-2025-2026',
    gemeentecode,
    titel: 'Uitvraag Voorbeelddorp 2025-2026 (verzonnen)',
    afspraak: {
      ...uitvraag.afspraak,
      gemeentecode,
      fasen: ['voorschool'],
      streefpercentages: uitvraag.afspraak.streefpercentages.filter(({ fase }) => fase === 'voorschool'),
    },
  },
  invited: locaties.map(({ locatieId }) => ({ locatieId })),
  open: true,
  users,
};
