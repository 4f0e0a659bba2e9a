import type { Contact } from '../../shared/contract/uitnodiging-messages.ts';
import { WHOLE_GEMEENTE } from '../../functions/storage/toegang-store.ts';
import { exampleLocaties, exampleOrganisaties } from './example-locaties.ts';

/** One school whose address does not exist, so that a mail comes back. */
const GONE = 'school-duin';

/** The mailboxes of functions, one for each place; the domain is one that is never given out. */
export const exampleContacten: readonly Contact[] = [
  { rol: 'gemeente', scope: WHOLE_GEMEENTE, adres: 'vve@voorbeeldstad.example' },
  ...exampleLocaties.map(({ locatieId, organisatieId }): Contact => ({
    rol: 'coordinator',
    scope: locatieId,
    adres: `${locatieId === GONE ? 'onbekend' : locatieId}@${organisatieId}.example`,
  })),
  ...exampleOrganisaties.map(({ organisatieId }): Contact => ({
    rol: 'bestuurder',
    scope: organisatieId,
    adres: `bestuur@${organisatieId}.example`,
  })),
];
