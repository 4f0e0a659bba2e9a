import { Fase } from '../afspraak/fase.ts';
import { Factor } from '../inzending/factor.ts';
import type { Toelichting } from '../inzending/inzending.ts';
import type { FactorTelling } from './rij-detail.ts';

/** What one locatie wrote, of all domeinen. */
export interface Written {
  readonly fase: Fase;
  readonly toelichtingen: readonly Toelichting[];
}

/** Fewest locaties behind a factor that is named. Source: disclosure.md, Method. */
const FEWEST_LOCATIES = 3;

/**
 * How many locaties of a fase name each factor, whatever the domein: once for a locatie, however often it names it. In
 * the order of the list, so that none comes first for its number.
 */
export const factorTellingen = (written: readonly Written[]): FactorTelling[] =>
  Fase.options.flatMap((fase) =>
    (['bevorderend', 'belemmerend'] as const).flatMap((soort) =>
      Factor.options
        .map((factor) => ({ fase, soort, factor, locaties: naming(written, { fase, soort, factor }) }))
        .filter(({ locaties }) => locaties >= FEWEST_LOCATIES),
    ),
  );

const naming = (
  written: readonly Written[],
  { fase, soort, factor }: Omit<FactorTelling, 'locaties'>,
): number =>
  written.filter(
    (one) =>
      one.fase === fase && one.toelichtingen.some((toelichting) => toelichting[soort].includes(factor)),
  ).length;
