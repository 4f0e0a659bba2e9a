import type { Fase } from './fase.ts';
import type { Publicatiebeleid } from './publicatiebeleid.ts';

/** The policy with nothing left open. */
export type Beleid = {
  readonly [Setting in keyof Publicatiebeleid]-?: NonNullable<Publicatiebeleid[Setting]>;
};

/** What holds where an afspraak does not say otherwise. Source: disclosure.md, Policy. */
const usual = { minVoldoende: 3, refreshAfter: 10 } as const;

export const beleidOf = ({
  minChildren,
  coalition,
  minVoldoende = usual.minVoldoende,
  refreshAfter = usual.refreshAfter,
  toestemming = [],
  locatiesVan = [],
}: Publicatiebeleid): Beleid => ({
  minChildren,
  coalition,
  minVoldoende,
  refreshAfter,
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
