import * as z from 'zod/mini';
import { IsoDateTime } from '../../shared/kernel/text.ts';
import { Uitvraag, UitvraagStatus } from '../../shared/uitvraag/uitvraag.ts';

/**
 * A change of status that has begun: the locaties are told one by one, the uitvraag itself last. Whoever comes
 * next, after a crash or at the same time, finishes it first.
 */
export const PendingStep = z.strictObject({
  to: UitvraagStatus,
  /** The versie that the uitvraag has when the step is done. */
  versie: z.int().check(z.minimum(2)),
});
export type PendingStep = z.infer<typeof PendingStep>;

/** An uitvraag as it is kept. */
export const UitvraagRecord = z.strictObject({
  uitvraag: Uitvraag,
  pending: z.optional(PendingStep),
  /** When the counts of its locaties began to be taken away: from then on nothing is done with them. */
  gewist: z.optional(IsoDateTime),
});
export type UitvraagRecord = z.infer<typeof UitvraagRecord>;
