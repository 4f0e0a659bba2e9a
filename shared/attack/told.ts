import type { Terugkoppeling } from '../terugkoppeling/terugkoppeling.ts';
import type { Leak } from './leak.ts';

/** A leak that everybody of the kring sees. */
export const told = (
  { kring, release }: Terugkoppeling,
  soort: Leak['soort'],
  detail: string,
  about: Pick<Leak, 'domein' | 'leden' | 'kinderen'> & Pick<Partial<Leak>, 'voldoende'>,
): Leak => ({ soort, reader: { kring, organisaties: [] }, release, ...about, detail });
