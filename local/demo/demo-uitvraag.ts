import type { Afspraak } from '../../shared/afspraak/afspraak.ts';
import { usualDomeinen } from '../../shared/afspraak/domein.ts';
import { Fase } from '../../shared/afspraak/fase.ts';
import type { Gemeente } from '../../shared/uitvraag/gemeente.ts';
import { faseOf, type Locatie } from '../../shared/uitvraag/locatie.ts';
import type { SeedData } from '../seed/seed-data.ts';

const STREEFPERCENTAGE = 75;

/** The uitvraag of the demo, not open yet: invented, over the fasen for which there are locaties. */
export function demoUitvraag({ gemeentecode }: Gemeente, locaties: readonly Locatie[]): SeedData['uitvraag'] {
  return {
    uitvraagId: 'demo-2025-2026',
    gemeentecode,
    titel: 'Demo 2025-2026 (verzonnen cijfers)',
    schooljaar: '2025-2026',
    peildatum: '2026-06-01',
    opensOn: '2026-06-01',
    closesOn: '2026-07-10',
    minMaanden: 3,
    sjabloonversie: '1.0.0',
    status: 'concept',
    versie: 1,
    afspraak: demoAfspraak(gemeentecode, locaties),
  };
}

function demoAfspraak(gemeentecode: string, locaties: readonly Locatie[]): Afspraak {
  const fasen = Fase.options.filter((fase) => locaties.some((locatie) => faseOf(locatie) === fase));
  return {
    afspraakId: 'demo',
    versie: 1,
    gemeentecode,
    titel: 'Resultaatafspraken VVE (verzonnen)',
    status: 'actief',
    geldigTot: '2028-07-31',
    doelgroepPeuter: 'Peuters met een VVE-indicatie (verzonnen afspraak).',
    doelgroepKleuter: 'Kleuters die als peuter een VVE-indicatie hadden (verzonnen afspraak).',
    groeibegrip: 'De professional vindt dat het kind voldoende groeit.',
    fasen,
    domeinen: [...usualDomeinen],
    streefpercentages: fasen.flatMap((fase) =>
      usualDomeinen.map(({ domein }) => ({ fase, domein, percentage: STREEFPERCENTAGE })),
    ),
    publicatie: { minChildren: 10, coalition: 1 },
  };
}
