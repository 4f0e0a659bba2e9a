import { usualDomeinen } from '../../shared/afspraak/domein.ts';
import { Fase } from '../../shared/afspraak/fase.ts';
import type { Afspraak } from '../../shared/afspraak/afspraak.ts';
import { exampleContacten } from './example-contacten.ts';
import { exampleLocaties, exampleOrganisaties } from './example-locaties.ts';
import { exampleUsers } from './example-users.ts';
import type { SeedData } from './seed-data.ts';

const gemeentecode = '9901';

const afspraak: Afspraak = {
  afspraakId: 'voorbeeld',
  versie: 1,
  gemeentecode,
  titel: 'Resultaatafspraken VVE (verzonnen)',
  status: 'actief',
  geldigVan: '2024-08-01',
  geldigTot: '2028-07-31',
  doelgroepPeuter: 'Peuters met een VVE-indicatie.',
  doelgroepKleuter: 'Kleuters die als peuter een VVE-indicatie hadden.',
  groeibegrip: 'De professional vindt dat het kind voldoende groeit.',
  fasen: [...Fase.options],
  domeinen: [...usualDomeinen],
  streefpercentages: Fase.options.flatMap((fase) =>
    usualDomeinen.map(({ domein }) => ({ fase, domein, percentage: 75 })),
  ),
  publicatie: { minChildren: 10, coalition: 1 },
  telling: 'peildatum',
  groep1: 'ernaast',
  besproken: [{ datum: '2023-11-14', overleg: 'Werkbijeenkomst VVE (verzonnen)' }],
  zaaknummer: 'Z-2024-0117 (verzonnen)',
  vastgesteldOp: '2024-04-09',
};

/** A gemeente that does not exist, with a code that is not given out, and one open uitvraag. */
export const exampleGemeente: SeedData = {
  gemeente: { gemeentecode, naam: 'Voorbeeldstad (verzonnen)' },
  organisaties: exampleOrganisaties,
  locaties: exampleLocaties,
  uitvraag: {
    uitvraagId: 'voorbeeld-2025-2026',
    gemeentecode,
    titel: 'Voorbeelduitvraag 2025-2026 (verzonnen)',
    schooljaar: '2025-2026',
    peildatum: '2026-06-01',
    opensOn: '2026-06-01',
    closesOn: '2026-07-10',
    minMaanden: 3,
    sjabloonversie: '1.0.0',
    status: 'concept',
    versie: 1,
    afspraak,
  },
  invited: exampleLocaties.map(({ locatieId }) => ({ locatieId })),
  open: true,
  users: exampleUsers,
  contacten: exampleContacten,
};
