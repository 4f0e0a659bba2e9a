import type { Uitvraag } from '../uitvraag/uitvraag.ts';
import type { Rule } from './rule.ts';

/** The rules that run in this uitvraag: one on trial only where the gemeente switched it on. */
export const switchedOn = <Subject>(
  rules: readonly Rule<Subject>[],
  { proefregels = [] }: Pick<Uitvraag, 'proefregels'>,
): readonly Rule<Subject>[] =>
  rules.filter(({ id, isTrial }) => isTrial !== true || proefregels.includes(id));
