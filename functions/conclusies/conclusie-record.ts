import * as z from 'zod/mini';
import { Conclusie } from '../../shared/conclusies/conclusie.ts';
import { KeptKeuze } from '../../shared/conclusies/keuze.ts';
import { IsoDateTime } from '../../shared/kernel/text.ts';

/** What is kept of the conclusions on one uitvraag. */
export const ConclusieRecord = z.strictObject({
  versie: z.int().check(z.minimum(1)),
  keuzes: z.array(KeptKeuze),
  /** What readers get, with the release of the figures that it is about. */
  vrijgegeven: z.optional(
    z.strictObject({ release: z.int(), moment: IsoDateTime, conclusies: z.array(Conclusie) }),
  ),
});
export type ConclusieRecord = z.infer<typeof ConclusieRecord>;
