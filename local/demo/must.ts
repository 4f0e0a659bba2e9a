import type { Outcome } from '../../addin/flows/outcome.ts';

/** The value of an action that must succeed in a run without a user; a failure ends the run with what was said. */
export function must<T>(what: string, outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  const { code, title, findings = [] } = outcome.failure;
  const rules = findings.map(({ rule, place }) => `${rule} ${JSON.stringify(place)}`);
  throw new Error([`${what}: ${code} (${title})`, ...rules].join('\n'));
}
