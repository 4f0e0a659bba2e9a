import type { Locatie } from '../uitvraag/locatie.ts';

/** A locatie of last year that more than one of this year says to have been. */
export interface SharedVoorheen {
  readonly voorheen: string;
  /** Ids of those who say so, the locatie itself too where it is still there. */
  readonly by: readonly string[];
}

/**
 * The predecessors that would count in more than one locatie: after a school was split that is right, else a mistake.
 * @param day on which a locatie that goes on under its own id counts too, `yyyy-mm-dd`
 */
export function sharedVoorheen(locaties: readonly Locatie[], day: string): readonly SharedVoorheen[] {
  const claims = new Map<string, string[]>();
  for (const { locatieId, voorheen = [] } of locaties)
    for (const id of voorheen) claims.set(id, [...(claims.get(id) ?? []), locatieId]);
  for (const { locatieId, actiefTot } of locaties)
    if (claims.has(locatieId) && (actiefTot === undefined || actiefTot >= day))
      claims.get(locatieId)?.push(locatieId);
  return [...claims]
    .map(([voorheen, by]) => ({ voorheen, by: [...new Set(by)] }))
    .filter(({ by }) => by.length > 1)
    .sort((a, b) => (a.voorheen < b.voorheen ? -1 : 1));
}
