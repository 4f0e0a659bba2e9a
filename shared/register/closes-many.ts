import type { Comparison } from './compare-register.ts';
import type { Register } from './register.ts';

/** From here on it is worth asking whether the file is whole. */
const SOME = 3;
const SHARE = 0.2;

/**
 * How many locaties were there, where a file would close so many of them that a part of it may be missing: a file that
 * ends between two lines looks whole. Undefined where there is nothing to ask.
 */
export function closesMany({ locaties }: Register, { bron, closed }: Comparison): number | undefined {
  const soort = bron === 'DUO' ? 'school' : 'voorschool';
  const open = locaties.filter((one) => one.soort === soort && one.actiefTot === undefined).length;
  return closed.length >= SOME && closed.length > SHARE * open ? open : undefined;
}
