import type { AdresPlace } from './adres-places.ts';

/** How a line says which place it is about. A name says nothing: many schools share one. */
export interface PlaceClues {
  /** '' where nothing stands there; so for the others. */
  readonly sleutel: string;
  readonly nummer: string;
  /** Absent where the line does not say it. */
  readonly rol: AdresPlace['rol'] | undefined;
}

export type NoPlace = 'zonder-nummer' | 'onbekend' | 'tegenspraak' | 'meer-dan-een';

/** The place of a line. Where key and number speak of different places, it is neither of them. */
export function findPlace(
  places: readonly AdresPlace[],
  { sleutel, nummer, rol }: PlaceClues,
): AdresPlace | NoPlace {
  const wanted = plainNumber(nummer);
  if (sleutel === '' && wanted === '') return 'zonder-nummer';
  const ofRol = places.filter((one) => rol === undefined || one.rol === rol);
  const byKey = sleutel === '' ? ofRol : ofRol.filter(({ scope }) => scope === sleutel);
  if (byKey.length === 0) return 'onbekend';
  const found = wanted === '' ? byKey : byKey.filter((one) => plainNumber(one.nummer ?? '') === wanted);
  const [only, ...others] = found;
  if (only === undefined) return sleutel === '' ? 'onbekend' : 'tegenspraak';
  return others.length === 0 ? only : 'meer-dan-een';
}

/** People write `99aa 00`, `99AA-00` and `99AA00`. */
const plainNumber = (text: string): string => text.replace(/[\s.-]/g, '').toUpperCase();
