import type { Afspraak } from './afspraak.ts';

/** States in which an afspraak may be measured, the best first. */
const holds: readonly Afspraak['status'][] = ['actief', 'ondertekend', 'vastgesteld'];

/** The afspraak of which a new uitvraag takes a copy: the newest versie of the best state; undefined where none holds. */
export const governingOf = (afspraken: readonly Afspraak[]): Afspraak | undefined =>
  afspraken
    .filter(({ status }) => holds.includes(status))
    .sort((a, b) => holds.indexOf(a.status) - holds.indexOf(b.status) || b.versie - a.versie)[0];
