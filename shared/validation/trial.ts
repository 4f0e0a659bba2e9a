import type { Uitvraag } from '../uitvraag/uitvraag.ts';
import { allRules } from './explain.ts';
import type { RuleHead } from './rule.ts';

/** The rules that a gemeente may try out. */
export const trialRules: readonly RuleHead[] = allRules.filter(({ isTrial }) => isTrial === true);

/** Those that are on in an uitvraag and that this version knows. */
export const trialsOn = ({ proefregels = [] }: Pick<Uitvraag, 'proefregels'>): readonly RuleHead[] =>
  trialRules.filter(({ id }) => proefregels.includes(id));
