import type { Fase } from './fase.ts';
import type { Publicatiebeleid } from './publicatiebeleid.ts';

/** The policy with nothing left open. */
export interface Beleid extends Required<Omit<Publicatiebeleid, 'toestemming'>> {
  readonly toestemming: NonNullable<Publicatiebeleid['toestemming']>;
}

/** What holds where an afspraak does not say otherwise. Source: disclosure.md, Policy. */
const usual = { minVoldoende: 3, refreshAfter: 10 } as const;

export const beleidOf = ({ toestemming = [], locatiesVan = [], ...said }: Publicatiebeleid): Beleid => ({
  ...usual,
  ...said,
  toestemming,
  locatiesVan,
});

/** Whether all these organisaties, which are those of the fase, agreed to smaller rows; nobody is not everybody. */
export const agreesWhole = (
  { toestemming = [] }: Pick<Publicatiebeleid, 'toestemming'>,
  fase: Fase,
  organisaties: readonly string[],
): boolean => {
  const agreed = toestemming.find((one) => one.fase === fase)?.organisaties ?? [];
  return organisaties.length > 0 && organisaties.every((one) => agreed.includes(one));
};
