import * as z from 'zod/mini';
import { Fase } from '../afspraak/fase.ts';
import { Key } from '../kernel/text.ts';
import { absentReasons } from '../publication/chosen-row.ts';
import { MAX_INVITED } from '../uitvraag/invited.ts';

/** Rows of gemeente, fasen, groepen, and at most each locatie and each organisatie in both fasen. */
const MOST_ROWS = 3 * MAX_INVITED + 20;

const organisaties = z.array(Key).check(z.maxLength(MAX_INVITED));
const ofGemeente = { niveau: z.literal('gemeente') };
/** `id` is that of the published document. */
const ofFase = {
  niveau: z.enum(['fase', 'groep', 'organisatie', 'overige-organisaties', 'locatie', 'overige-locaties']),
  fase: Fase,
  id: Key,
};
const reden = { reason: z.enum(absentReasons), toestemmingVan: z.optional(organisaties) };

/**
 * Which rows figures that are adopted now would have, and which not. Rows alone: no count and no groep of one locatie
 * can be read off it, and no outcome.
 */
export const VoorgenomenRijen = z.strictObject({
  /** The versie of the uitvraag of which this is so. */
  versie: z.int().check(z.minimum(1)),
  /** Of Overige organisaties it is told which those are. */
  rows: z
    .array(
      z.discriminatedUnion('niveau', [
        z.strictObject(ofGemeente),
        z.strictObject({ ...ofFase, organisaties: z.optional(organisaties) }),
      ]),
    )
    .check(z.maxLength(MOST_ROWS)),
  absent: z
    .array(
      z.discriminatedUnion('niveau', [
        z.strictObject({ ...ofGemeente, ...reden }),
        z.strictObject({ ...ofFase, ...reden }),
      ]),
    )
    .check(z.maxLength(MOST_ROWS)),
});
export type VoorgenomenRijen = z.infer<typeof VoorgenomenRijen>;
