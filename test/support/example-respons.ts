import { exampleGemeente } from '../../local/seed/example-gemeente.ts';
import type { ResponsOverzicht, ResponsRegel } from '../../shared/contract/uitvraag-messages.ts';
import { openUitvraag } from './example-form.ts';

const received = { versie: 1, counting: 1, ontvangenOp: '2026-06-10T08:05:00.000Z' } as const;

/** Ways to stand, dealt out over the locaties of the example. */
const ways: readonly Partial<ResponsRegel>[] = [
  { ...received, status: 'geaccepteerd', verwacht: 12 },
  { status: 'uitgenodigd', versie: 0, verwacht: 9 },
  { ...received, status: 'nulopgave', verwacht: 3 },
  { ...received, status: 'geaccepteerd', verwacht: 20 },
  { ...received, status: 'teruggegeven', versie: 2, verwacht: 8 },
  { status: 'uitgenodigd', versie: 0, deelname: { reden: 'overmacht', sinds: '2026-06-08T09:00:00.000Z' } },
  { ...received, status: 'geaccepteerd' },
];

export const exampleRespons: ResponsOverzicht = {
  uitvraag: openUitvraag,
  organisaties: [...exampleGemeente.organisaties],
  regels: exampleGemeente.locaties.map(({ locatieId, organisatieId, naam, soort }, index) => ({
    ...{ locatieId, organisatieId, naam, soort, status: 'uitgenodigd', versie: 0 },
    ...ways[index % ways.length],
  })),
};
