import { attackLarge } from './attack/attack-large.ts';
import { firstLoad } from './first-load/first-load.ts';
import { load } from './load.ts';
import type { Bench } from './measure.ts';
import { chooseLarge } from './publication/choose-large.ts';
import { submitAndRead } from './submit-and-read.ts';
import { readRegister } from './read-register.ts';
import { syncs } from './syncs.ts';

/** All that is measured, in the order of the table. */
export const benches: readonly Bench[] = [
  syncs,
  submitAndRead,
  load,
  readRegister,
  attackLarge,
  chooseLarge,
  firstLoad,
];
