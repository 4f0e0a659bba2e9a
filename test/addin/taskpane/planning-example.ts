import type { Planning } from '../../../shared/contract/planning-messages.ts';
import { uitvraag } from './examples.ts';

/** A planning of which the rules say nothing. */
export const planning: Planning = {
  uitvraag: { ...uitvraag('concept'), opensOn: '2026-06-01', correctieTot: '2026-07-01' },
  invited: [{ locatieId: 'loc-1', verwacht: 12 }],
};
