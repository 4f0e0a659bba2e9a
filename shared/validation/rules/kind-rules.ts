import type { Rule } from '../rule.ts';
import type { KindSubject } from '../subjects/kind-subject.ts';
import { kindCodeRules } from './kind-code-rules.ts';
import { kindOordeelRules } from './kind-oordeel-rules.ts';

/** Rules over the child list, by id. They run in the workbook only: the list never leaves it. */
export const kindRules: readonly Rule<KindSubject>[] = [...kindCodeRules, ...kindOordeelRules];
