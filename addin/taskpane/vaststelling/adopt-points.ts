import type { ResponsOverzicht } from '../../../shared/contract/uitvraag-messages.ts';
import type { HerzieningTekst } from '../../../shared/terugkoppeling/herziening.ts';
import { type Finding, placeName } from '../../../shared/validation/finding.ts';
import { type FindingGroup, groupFindings } from '../../../shared/validation/group-findings.ts';
import { vaststellingOf } from '../../../shared/validation/subjects/vaststelling-subject.ts';
import { validateVaststelling } from '../../../shared/validation/validate-vaststelling.ts';

/** What the user filled in and ticked, as long as the question is open. */
export interface AdoptDraft {
  /** Warnings that were said yes to, as they stood then. */
  readonly seen: ReadonlySet<string>;
  /** Undefined for first figures, which have no note. */
  readonly herziening: HerzieningTekst | undefined;
}

/** What was seen holds for the warning as it was said: who is waited for, and what becomes of it. */
export const keyOfFinding = ({ rule, place, wat }: Finding): string =>
  [rule, placeName(place), wat].join('|');

/** What the rules say now: of who answered, and of the note. */
export const pointsNow = (
  overview: ResponsOverzicht,
  herziening: HerzieningTekst | undefined,
): readonly Finding[] => validateVaststelling(vaststellingOf(overview, herziening));

/** The warnings to say yes to, many silent locaties as one. */
export const warningsIn = (points: readonly Finding[]): readonly FindingGroup[] =>
  groupFindings(
    points.filter(({ severity }) => severity === 'waarschuwing'),
    { kinderen: 0 },
  );

export const isSeen = ({ findings }: FindingGroup, { seen }: AdoptDraft): boolean =>
  findings.every((finding) => seen.has(keyOfFinding(finding)));

/** What is wrong with one field of the note. */
export const mistakeIn = (points: readonly Finding[], field: keyof HerzieningTekst): Finding | undefined =>
  points.find(({ severity, place }) => severity === 'fout' && place.row === field);

/** Whether everything is seen, and the note may be read by everyone. */
export const isReady = (points: readonly Finding[], draft: AdoptDraft): boolean =>
  points.every(({ severity }) => severity !== 'fout') &&
  warningsIn(points).every((group) => isSeen(group, draft));
