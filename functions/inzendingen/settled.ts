import type { LocatieRespons } from './locatie-respons.ts';

/**
 * How a locatie stands once a heropening whose last day is over has ended. The date only says that it is due: what
 * ends it is the write of whoever finds it so, under the mark that was read.
 * @param today in the Netherlands, `yyyy-mm-dd`
 */
export function settled(respons: LocatieRespons, today: string): LocatieRespons {
  const { heropening, fence } = respons;
  if (heropening?.status !== 'verleend' || heropening.tot >= today) return respons;
  return closed({ ...respons, fence: { ...fence, open: false } });
}

/** How often something was done to it apart from sending. */
export const beurtOf = ({ beurt = 0 }: Pick<LocatieRespons, 'beurt'>): number => beurt;

/** Without what was said about sending after closing. */
export function closed({ heropening, ...respons }: LocatieRespons): LocatieRespons {
  return heropening === undefined ? respons : { ...respons, beurt: beurtOf(respons) + 1 };
}
