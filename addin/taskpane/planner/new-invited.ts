import type { Planner } from './planner.ts';

/** How many take part in a new uitvraag that the last one did not ask; 0 where there was none to hold it against. */
export function newInvited({ versie, draft, basis: { planning } }: Planner): number {
  if (versie > 0 || planning === undefined || planning.invited.length === 0) return 0;
  const before = new Set(planning.invited.map(({ locatieId }) => locatieId));
  return draft.invited.filter(({ locatieId }) => !before.has(locatieId)).length;
}
