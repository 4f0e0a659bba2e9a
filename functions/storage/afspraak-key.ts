import type { Afspraak } from '../../shared/afspraak/afspraak.ts';

/** One versie of an afspraak, so that keys sort by its number. */
export const versieKey = (versie: number): string => String(versie).padStart(4, '0');

/** Of one versie within its gemeente. */
export const afspraakKey = ({ afspraakId, versie }: Pick<Afspraak, 'afspraakId' | 'versie'>): string =>
  `${afspraakId}|${versieKey(versie)}`;
