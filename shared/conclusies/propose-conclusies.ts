import type { Conclusie } from './conclusie.ts';
import type { ConclusieInput, ConclusieRegel } from './conclusie-regel.ts';
import { alleRegel } from './rules/alle-regel.ts';
import { deelnameRegel } from './rules/deelname-regel.ts';
import { fasenRegel } from './rules/fasen-regel.ts';
import { hulpRegel } from './rules/hulp-regel.ts';
import { jaarRegel } from './rules/jaar-regel.ts';
import { oordeelRegel } from './rules/oordeel-regel.ts';
import { streefRegel } from './rules/streef-regel.ts';

/** Every template, in the order in which it speaks. */
const conclusieRegels: readonly ConclusieRegel[] = [
  streefRegel,
  fasenRegel,
  jaarRegel,
  alleRegel,
  deelnameRegel,
  hulpRegel,
  oordeelRegel,
];

/**
 * The conclusions that published figures allow. None is about one organisatie or locatie: partners are not settled on
 * a result. The same figures always give the same conclusions.
 */
export const proposeConclusies = (input: ConclusieInput): readonly Conclusie[] =>
  conclusieRegels.flatMap((regel) => regel(input));
