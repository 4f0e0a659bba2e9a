import * as z from 'zod/mini';
import { Conclusie } from '../conclusies/conclusie.ts';
import { Keuze } from '../conclusies/keuze.ts';
import { IsoDateTime, Key } from '../kernel/text.ts';
import { ConfirmedFinding } from '../validation/confirmed-finding.ts';

/** As many as the templates can propose of eight domeinen, with room. */
const MOST = 200;

/** Two for each conclusion: of most there are none. */
const MOST_CONFIRMED = 2 * MOST;

/** Two choices on one conclusion would contradict each other. */
const eachOnce = (keuzes: readonly Keuze[]): boolean =>
  new Set(keuzes.map(({ id }) => id)).size === keuzes.length;

/** What those who run the uitvraag work on: all proposals, and what they chose so far. */
const ConclusieWerk = z.strictObject({
  /** To send back with a change; 0 where nothing was kept yet. */
  versie: z.int().check(z.minimum(0)),
  /** Whether this reader may show the conclusions to the partners. */
  mayRelease: z.boolean(),
  /** Whether the partners see exactly this. */
  isReleased: z.boolean(),
  voorstellen: z.array(Conclusie).check(z.maxLength(MOST)),
  /** Of a proposal that is not named nothing is changed. */
  keuzes: z.array(Keuze).check(z.maxLength(MOST)),
});

/** The conclusions on the published figures of an uitvraag. */
export const Conclusies = z.strictObject({
  uitvraagId: Key,
  /** Release of the figures that they are about. */
  release: z.int().check(z.minimum(1)),
  /** What the gemeente released on these figures, for every reader; absent where it did not yet. */
  vrijgegeven: z.optional(
    z.strictObject({ moment: IsoDateTime, conclusies: z.array(Conclusie).check(z.maxLength(MOST)) }),
  ),
  /** For gemeente and bureau alone. */
  werk: z.optional(ConclusieWerk),
});
export type Conclusies = z.infer<typeof Conclusies>;

/** Everything that is chosen from now on; a proposal that is not named stays as it is. */
export const ConclusiesVerzoek = z.strictObject({
  /** The one that was seen. */
  versie: z.int().check(z.minimum(0)),
  /** Release of the figures that were seen. */
  release: z.int().check(z.minimum(1)),
  keuzes: z.array(Keuze).check(z.maxLength(MOST), z.refine(eachOnce)),
  /** What somebody saw and said yes to in the texts, as it stood: nothing is released with a warning that is not here. */
  confirmed: z.optional(z.array(ConfirmedFinding).check(z.maxLength(MOST_CONFIRMED))),
  /** Shows what is left to the partners; the gemeente alone may. False: what they see stays. */
  vrijgeven: z.boolean(),
});
export type ConclusiesVerzoek = z.infer<typeof ConclusiesVerzoek>;
