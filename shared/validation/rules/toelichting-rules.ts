import type { Rule } from '../rule.ts';
import type { ToelichtingSubject } from '../subjects/toelichting-subject.ts';
import { toelichtingTextRules } from './toelichting-text-rules.ts';
import { toelichtingFactorRules } from './toelichting-factor-rules.ts';

/** Rules over what people say in their own words: the same in the workbook and at the server. */
export const toelichtingRules: readonly Rule<ToelichtingSubject>[] = [
  ...toelichtingFactorRules,
  ...toelichtingTextRules,
];
