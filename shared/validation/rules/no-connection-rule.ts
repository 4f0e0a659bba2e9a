import type { Rule } from '../rule.ts';
import type { VerzendingFacts } from '../subjects/verzending-subject.ts';

/** Apart from the other rules of its level: without a connection its words are all there is to say. */
export const noConnectionRule: Rule<VerzendingFacts> = {
  id: 'U-09',
  severity: 'informatie',
  level: 'U',
  runsOn: 'form',
  asksReason: false,
  texts: {
    wat: 'U hebt nu geen verbinding.',
    waarom: 'Controleren kan zonder verbinding. Versturen kan alleen met verbinding.',
    oplossing: 'Uw werk staat in dit bestand. Bewaar het en probeer het later nog eens.',
    voorbeeld: 'De wifi is weg. Verstuur thuis of morgen, vanuit hetzelfde bestand.',
  },
  check: ({ online = true }) => (online ? [] : [{ place: { table: 'Verzending', row: 'verbinding' } }]),
};
