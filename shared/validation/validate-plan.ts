import type { Finding } from './finding.ts';
import { uitvraagRules } from './rules/uitvraag-rules.ts';
import { runRules } from './run-rules.ts';
import type { PlanSubject } from './subjects/plan-subject.ts';

/** The findings on a planning, in the order of its rules: asked by the pane while somebody plans, by the server on saving. */
export const validatePlan = (subject: PlanSubject): readonly Finding[] => runRules(uitvraagRules, subject);
