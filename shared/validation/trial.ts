import { allRules } from './explain.ts';
import type { RuleHead } from './rule.ts';

/** The rules that a gemeente may try out. */
export const trialRules: readonly RuleHead[] = allRules.filter(({ isTrial }) => isTrial === true);
