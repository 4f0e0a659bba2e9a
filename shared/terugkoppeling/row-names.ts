import { faseNames, type Fase, type Groep, groepNames } from '../afspraak/fase.ts';

/** Longest name that a row may have: see `Cijfer`. */
const LONGEST = 120;

/** What rows are called that are more than one organisatie or locatie. */
export const rowNames = {
  fase: (fase: Fase): string => faseNames[fase],
  groep: (groep: Groep): string => groepNames[groep],
  otherOrganisaties: 'Overige organisaties',
  otherLocaties: (organisatie: string): string => {
    const whole = `Overige locaties van ${organisatie}`;
    return whole.length <= LONGEST ? whole : 'Overige locaties';
  },
} as const;
