import { Fase } from '../../shared/afspraak/fase.ts';
import type { Gemeente } from '../../shared/uitvraag/gemeente.ts';
import { faseOf, type Locatie } from '../../shared/uitvraag/locatie.ts';
import { exampleGemeente } from '../seed/example-gemeente.ts';
import type { SeedData } from '../seed/seed-data.ts';

/** The uitvraag of the demo, not open yet: the invented example, over the fasen for which there are locaties. */
export function demoUitvraag({ gemeentecode }: Gemeente, locaties: readonly Locatie[]): SeedData['uitvraag'] {
  const { uitvraag } = exampleGemeente;
  const fasen = Fase.options.filter((fase) => locaties.some((locatie) => faseOf(locatie) === fase));
  return {
    ...uitvraag,
    uitvraagId: 'demo-2025-2026',
    gemeentecode,
    titel: 'Demo 2025-2026 (verzonnen cijfers)',
    afspraak: {
      ...uitvraag.afspraak,
      afspraakId: 'demo',
      gemeentecode,
      fasen,
      streefpercentages: uitvraag.afspraak.streefpercentages.filter(({ fase }) => fasen.includes(fase)),
    },
  };
}
