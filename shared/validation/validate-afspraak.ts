import type { Finding } from './finding.ts';
import { afspraakRules } from './rules/afspraak-rules.ts';
import { runRules } from './run-rules.ts';
import type { AfspraakSubject } from './subjects/afspraak-subject.ts';

/**
 * The findings on the text of an afspraak, in the order of its rules: asked by the pane while somebody writes, and by the
 * server before it is talked about. A `fout` does not stop a concept from being kept.
 */
export const validateAfspraak = (subject: AfspraakSubject): readonly Finding[] =>
  runRules(afspraakRules, subject);
