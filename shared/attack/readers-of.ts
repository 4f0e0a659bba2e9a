import type { Terugkoppeling } from '../terugkoppeling/terugkoppeling.ts';
import type { Reader } from './attack-input.ts';

const pairsOf = (ids: readonly string[]): readonly (readonly string[])[] =>
  ids.flatMap((one, at) => ids.slice(at + 1).map((other) => [one, other]));

/**
 * All who read documents of one vaststelling: the public, the partners without figures of their own, each organisatie,
 * each account that may see several, and each pair where the policy withstands two. Nobody stands in it twice.
 *
 * @param accounts - per account the organisaties of which it may see the raw figures
 */
export function readersOf(
  documents: readonly Terugkoppeling[],
  accounts: readonly (readonly string[])[],
): readonly Reader[] {
  const ids = [
    ...new Set(documents.flatMap(({ organisaties }) => organisaties.map((one) => one.organisatieId))),
  ];
  ids.sort();
  const pairs = documents.some(({ beleid }) => beleid.coalition > 1) ? pairsOf(ids) : [];
  const known = new Map<string, readonly string[]>();
  for (const organisaties of [[], ...ids.map((id) => [id]), ...pairs, ...accounts]) {
    const once = [...new Set(organisaties)].sort();
    known.set(JSON.stringify(once), once);
  }
  return [
    { kring: 'openbaar', organisaties: [] },
    ...[...known.values()].map((organisaties) => ({ kring: 'partners' as const, organisaties })),
  ];
}
