import type { Finding } from './finding.ts';
import { verzendingRules } from './rules/verzending-rules.ts';
import { runRules } from './run-rules.ts';
import type { VerzendingFacts } from './subjects/verzending-subject.ts';

/** The findings on a sending, as far as the facts are known: asked by the pane before sending, by the server on arrival. */
export const validateVerzending = (facts: VerzendingFacts): readonly Finding[] =>
  runRules(verzendingRules, facts);
