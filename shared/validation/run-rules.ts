import type { Finding } from './finding.ts';
import type { Rule } from './rule.ts';
import { trialTexts } from './trial-texts.ts';

/** What a table of rules finds in its subject, in the order of the table. */
export const runRules = <Subject>(rules: readonly Rule<Subject>[], subject: Subject): readonly Finding[] =>
  rules.flatMap(({ id, severity, texts, isTrial, check }) =>
    check(subject).map(({ place, values = {} }) => ({
      rule: id,
      severity,
      place,
      wat: isTrial === true ? `${fill(texts.wat, values)} ${trialTexts.mark}` : fill(texts.wat, values),
    })),
  );

/** A text with its `{name}`s filled in; a name without a value stays as it is, which a test refuses. */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (placeholder, name: string) => String(values[name] ?? placeholder));
