import type { Locatie } from '../../shared/uitvraag/locatie.ts';
import type { Uitvraag } from '../../shared/uitvraag/uitvraag.ts';
import { tellingTrialRules } from '../../shared/validation/rules/telling-trial-rules.ts';
import { tellingenOfInzending } from '../../shared/validation/subjects/telling-subject.ts';
import type { LocatieRespons } from '../inzendingen/locatie-respons.ts';

/** What the rules on trial look at: uitvragen, locaties by their id, and the inzendingen that count. */
export interface Looked {
  readonly uitvraag: Uitvraag;
  readonly locaties: ReadonlyMap<string, Locatie>;
  readonly rows: readonly LocatieRespons[];
}

/** Number of locaties whose counts each rule on trial would speak of, by its id. */
export function locatiesHit({ uitvraag, locaties, rows }: Looked): ReadonlyMap<string, number> {
  const subjects = rows.flatMap(({ locatieId, accepted, verwacht }) => {
    const locatie = locaties.get(locatieId);
    return accepted === undefined || locatie === undefined
      ? []
      : [tellingenOfInzending(accepted, { uitvraag, locatie, verwacht })];
  });
  return new Map(
    tellingTrialRules.map(({ id, check }) => [
      id,
      subjects.filter((subject) => check(subject).length > 0).length,
    ]),
  );
}
