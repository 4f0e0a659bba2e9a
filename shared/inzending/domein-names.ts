import type { Domein } from '../afspraak/domein.ts';

/** How a list of people's words names a domein: by its naam, or by its key where the naam could mean two. */
function nameOf({ domein, naam }: Domein, domeinen: readonly Domein[]): string {
  const meant = domeinen.filter((one) => one.naam === naam || one.domein === naam);
  return meant.length === 1 ? naam : domein;
}

/** Puts names in the place of keys in a list of things that each belong to a domein. */
export const withNames = <T extends { readonly domein: string }>(
  things: readonly T[],
  domeinen: readonly Domein[],
): readonly T[] =>
  things.map((thing) => {
    const domein = domeinen.find((one) => one.domein === thing.domein);
    return domein === undefined ? thing : { ...thing, domein: nameOf(domein, domeinen) };
  });

/** The way back; a text that names no domein stays as it is. */
export const withKeys = <T extends { readonly domein?: unknown }>(
  things: readonly T[],
  domeinen: readonly Domein[],
): readonly T[] =>
  things.map((thing) => {
    const domein = domeinen.find((one) => nameOf(one, domeinen) === thing.domein);
    return domein === undefined ? thing : { ...thing, domein: domein.domein };
  });
