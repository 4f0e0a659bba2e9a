import type { ResponsOverzicht } from '../../../shared/contract/uitvraag-messages.ts';
import type { HerzieningTekst } from '../../../shared/terugkoppeling/herziening.ts';
import type { Finding } from '../../../shared/validation/finding.ts';
import { vaststellingOf } from '../../../shared/validation/subjects/vaststelling-subject.ts';
import { validateVaststelling } from '../../../shared/validation/validate-vaststelling.ts';
import { confirmedIn, isSeen, type Seen, warningsIn } from '../view/seen.ts';

/** What the user filled in and ticked, as long as the question is open. */
export interface AdoptDraft {
  readonly seen: Seen;
  /** Undefined for first figures, which have no note. */
  readonly herziening: HerzieningTekst | undefined;
  /** Why it cannot wait although too little changed; empty: it can. */
  readonly ondanks: string;
}

/** What the rules say now: of who answered, and of the note. */
export const pointsNow = (
  overview: ResponsOverzicht,
  { herziening, ondanks }: Pick<AdoptDraft, 'herziening' | 'ondanks'>,
): readonly Finding[] =>
  validateVaststelling(vaststellingOf(overview, herziening && { ...herziening, ondanks }));

/** What is wrong with one field of the note. */
export const mistakeIn = (
  points: readonly Finding[],
  field: keyof HerzieningTekst | 'ondanks',
): Finding | undefined => points.find(({ severity, place }) => severity === 'fout' && place.row === field);

/** Whether everything is seen, and the note may be read by everyone. */
export const isReady = (points: readonly Finding[], draft: AdoptDraft): boolean =>
  points.every(({ severity }) => severity !== 'fout') &&
  warningsIn(points).every((group) => isSeen(group, draft.seen));

/** What is asked of the server: the reason only where there is one, and there is something to replace. */
export const answersOf = (points: readonly Finding[], { seen, herziening, ondanks }: AdoptDraft) => ({
  confirmed: confirmedIn(points, seen),
  ...(herziening && { herziening }),
  ...(herziening && ondanks.trim() !== '' && { ondanks: ondanks.trim() }),
});
