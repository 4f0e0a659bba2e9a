import type { Uitvraag } from '../../shared/uitvraag/uitvraag.ts';
import type { LocatieRespons } from './locatie-respons.ts';

/** Remembers what counts now as what was adopted in this release: figures begin to be revised, and it may change. */
export const keepAdopted = (respons: LocatieRespons, release: number): LocatieRespons => ({
  ...respons,
  adopted: { release, ...(respons.accepted && { inzendingId: respons.accepted.inzendingId }) },
});

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
