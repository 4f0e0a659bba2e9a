import type { Finding } from './finding.ts';
import type { Rule } from './rule.ts';

/** What a table of rules finds in its subject, in the order of the table. */
export const runRules = <Subject>(rules: readonly Rule<Subject>[], subject: Subject): readonly Finding[] =>
  rules.flatMap(({ id, severity, texts, check }) =>
    check(subject).map(({ place, values = {} }) => ({
      rule: id,
      severity,
      place,
      wat: fill(texts.wat, values),
    })),
  );

/** A text with its `{name}`s filled in; a name without a value stays as it is, which a test refuses. */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (placeholder, name: string) => String(values[name] ?? placeholder));
