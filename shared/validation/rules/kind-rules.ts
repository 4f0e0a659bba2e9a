import type { Rule } from '../rule.ts';
import type { KindSubject } from '../subjects/kind-subject.ts';
import { kindCodeRules } from './kind-code-rules.ts';
import { kindOordeelRules } from './kind-oordeel-rules.ts';
import { kindRowRules } from './kind-row-rules.ts';

/** Rules over the child list: they run in the workbook only, as the list never leaves it. */
export const kindRules: readonly Rule<KindSubject>[] = [
  ...kindRowRules,
  ...kindCodeRules,
  ...kindOordeelRules,
];

/** What may not stand in the list whatever it is for: asked also where the list is not what is counted. */
export const kindPrivacyRules = kindRules.filter(({ id }) => ['K-03', 'K-04'].includes(id));
