import * as z from 'zod/mini';
import { Beurt } from '../inzending/inzending-stand.ts';
import { Key } from '../kernel/text.ts';
import { DeelnameReden, GeenDeelname } from '../respons/deelname.ts';

/** Says that a locatie takes no part, and why; without `reden` that it takes part after all. */
export const DeelnameVerzoek = z.strictObject({ beurt: Beurt, reden: z.optional(DeelnameReden) });

/** Whether a locatie takes part, as it stands now. */
export const DeelnameStand = z.strictObject({
  locatieId: Key,
  beurt: Beurt,
  deelname: z.optional(GeenDeelname),
});
export type DeelnameStand = z.infer<typeof DeelnameStand>;
