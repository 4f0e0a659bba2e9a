import type { Uitvraag } from '../../shared/uitvraag/uitvraag.ts';
import type { LocatieRespons } from './locatie-respons.ts';

/** Remembers what counts now as what was adopted in this release: figures begin to be revised, and it may change. */
export function keepAdopted(respons: LocatieRespons, release: number): LocatieRespons {
  const { accepted, adopted, adoptedBefore = [] } = respons;
  const before = adopted && adopted.release !== release ? [...adoptedBefore, adopted] : adoptedBefore;
  return {
    ...respons,
    adopted: { release, ...(accepted && { inzendingId: accepted.inzendingId }) },
    ...(before.length > 0 && { adoptedBefore: before }),
  };
}

type Kept = Pick<LocatieRespons, 'adopted' | 'adoptedBefore'>;

const allKept = ({ adopted, adoptedBefore = [] }: Kept) => [...adoptedBefore, ...(adopted ? [adopted] : [])];

/** The releases of which it is known at any locatie what they were made of, the first one first. */
export const releasesOf = (rows: readonly Kept[]): readonly number[] =>
  [...new Set(rows.flatMap(allKept).map(({ release }) => release))].sort((a, b) => a - b);

/** The inzending of a locatie that is in a release; none where it was silent or not invited yet. */
export const adoptedIn = (release: number, respons: Kept): string | undefined =>
  allKept(respons).find((one) => one.release === release)?.inzendingId;

/** Whether something else counts of this locatie than what was adopted in the release that readers see. */
export const isChangedSince = ({ accepted, adopted }: LocatieRespons, release: number): boolean =>
  accepted?.inzendingId !== (adopted?.release === release ? adopted.inzendingId : undefined);

/** The inzending of a locatie that belongs beside the published figures. */
interface Shown {
  readonly inzendingId: string;
  /** Something else counts by now, which is not in the published figures yet. */
  readonly isSuperseded: boolean;
}

/**
 * Which inzending of a locatie its owner gets to see. As long as figures are revised that is the one of the release that
 * everybody reads, not the newest: two figures beside each other are of one moment. Else what counts.
 */
export function shownOf(
  { status, release }: Pick<Uitvraag, 'status' | 'release'>,
  { accepted, adopted }: Pick<LocatieRespons, 'accepted' | 'adopted'>,
): Shown | undefined {
  const isRevised = status === 'gesloten' || status === 'open';
  const ofRelease = isRevised && adopted?.release === release ? adopted : undefined;
  const { inzendingId } = ofRelease ?? accepted ?? {};
  return inzendingId === undefined
    ? undefined
    : { inzendingId, isSuperseded: inzendingId !== accepted?.inzendingId };
}
