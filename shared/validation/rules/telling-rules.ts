import type { Rule } from '../rule.ts';
import type { TellingSubject } from '../subjects/telling-subject.ts';
import { tellingShapeRules } from './telling-shape-rules.ts';
import { tellingSignalRules } from './telling-signal-rules.ts';
import { tellingSumRules } from './telling-sum-rules.ts';
import { tellingTrialRules } from './telling-trial-rules.ts';
import { tellingTypedRules } from './telling-typed-rules.ts';
import { tellingYearRules } from './telling-year-rules.ts';

/** Rules over counts: the same in the workbook and at the server, bar those on how counts were typed. */
export const tellingRules: readonly Rule<TellingSubject>[] = [
  ...tellingSumRules,
  ...tellingSignalRules,
  ...tellingShapeRules,
  ...tellingTypedRules,
  ...tellingYearRules,
  ...tellingTrialRules,
];
