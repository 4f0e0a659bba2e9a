import type { Fase } from '../../../shared/afspraak/fase.ts';
import type { GroepLabel, PublicationUnit } from '../../../shared/publication/publication-unit.ts';

/** Children of each locatie of an organisatie; of a vroegschool where two numbers are given groep 1 and groep 2. */
export type Sizes = Readonly<Record<string, readonly (number | readonly [number, number])[]>>;

/** The units of a fase: locatie `a.1` is the first of organisatie `a`. */
export const unitsIn = (fase: Fase, sizes: Sizes): readonly PublicationUnit[] =>
  Object.entries(sizes).flatMap(([organisatieId, locaties]) =>
    locaties.flatMap((size, i) => {
      const place = { locatieId: `${organisatieId}.${String(i + 1)}`, organisatieId, fase };
      const unit = (groepen: GroepLabel, children: number): PublicationUnit => ({
        ...place,
        groepen,
        size: children,
        children,
      });
      if (typeof size === 'number') return [unit(fase === 'voorschool' ? 'peuters' : 'groep1+groep2', size)];
      return [unit('groep1', size[0]), unit('groep2', size[1])];
    }),
  );

/** The small gemeente of the study: what must exist in it is known. */
export const voorschool = (c: readonly number[] = [12, 3]): readonly PublicationUnit[] =>
  unitsIn('voorschool', { A: [14, 11, 9, 5], B: [8, 7, 6], C: c });
export const vroegschool: readonly PublicationUnit[] = unitsIn('vroegschool', {
  P: [9, 8, 7, 5],
  Q: [8, 6, 4],
  R: [10],
  S: [6],
});
