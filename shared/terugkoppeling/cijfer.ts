import * as z from 'zod/mini';
import { DomeinId } from '../afspraak/domein.ts';
import { Fase, Groep } from '../afspraak/fase.ts';
import { Gemeentecode, Key, nameLine } from '../kernel/text.ts';

/** What a row is the sum of: `locatieId`, or `locatieId/groep` where only that groep of the locatie counts. */
const Lid = z.string().check(z.regex(/^[A-Za-z0-9_.-]+(?:\/(?:peuters|groep1|groep2))?$/), z.maxLength(80));

const common = { naam: nameLine(120), leden: z.array(Lid).check(z.maxLength(2000)) };
const ofFase = { fase: Fase, ...common };

/**
 * What a row of figures is about, with `leden`, sorted. `gemeente`: everybody. `fase`: all children of a fase. `groep`:
 * of a fase those of one groep, `id`. `organisatie`: those of one organisatie in a fase. `overige-organisaties`: those
 * of all organisaties of a fase without a row of their own. `locatie`, `overige-locaties`: the same within one
 * organisatie, where `id` of the second is the organisatieId.
 */
const rows = {
  gemeente: z.strictObject({ niveau: z.literal('gemeente'), id: Gemeentecode, ...common }),
  fase: z.strictObject({ niveau: z.literal('fase'), id: Fase, ...ofFase }),
  groep: z.strictObject({ niveau: z.literal('groep'), id: Groep, ...ofFase }),
  organisatie: z.strictObject({ niveau: z.literal('organisatie'), id: Key, ...ofFase }),
  overigeOrganisaties: z.strictObject({ niveau: z.literal('overige-organisaties'), id: Fase, ...ofFase }),
  locatie: z.strictObject({ niveau: z.literal('locatie'), id: Key, ...ofFase }),
  overigeLocaties: z.strictObject({ niveau: z.literal('overige-locaties'), id: Key, ...ofFase }),
};

/** Children judged in one domein (voldoende + onvoldoende), and how many of them grew enough. */
const figures = {
  domein: DomeinId,
  aantal: z.int().check(z.minimum(1)),
  voldoende: z.int().check(z.minimum(0)),
};

/** A published figure. A row that may not exist is not there: no member of this union can say that one is hidden. */
export const Cijfer = z.discriminatedUnion('niveau', [
  z.extend(rows.gemeente, figures),
  z.extend(rows.fase, figures),
  z.extend(rows.groep, figures),
  z.extend(rows.organisatie, figures),
  z.extend(rows.overigeOrganisaties, figures),
  z.extend(rows.locatie, figures),
  z.extend(rows.overigeLocaties, figures),
]);
export type Cijfer = z.infer<typeof Cijfer>;
export type Niveau = Cijfer['niveau'];
