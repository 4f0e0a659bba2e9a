import * as z from 'zod/mini';
import { Publicatiebeleid } from '../afspraak/publicatiebeleid.ts';
import { Domein, DomeinId } from '../afspraak/domein.ts';
import { Fase } from '../afspraak/fase.ts';
import { Streefpercentages } from '../afspraak/streefpercentage.ts';
import { Gemeentecode, IsoDate, IsoDateTime, Key, nameLine } from '../kernel/text.ts';
import { Organisatie } from '../uitvraag/locatie.ts';
import { Schooljaar } from '../uitvraag/uitvraag.ts';
import { Herziening } from './herziening.ts';
import { Meetwijze } from './meetwijze.ts';

/**
 * What came of the invitation: silence is `niet-ingezonden`, no doelgroepkinderen is a `nulopgave`. The gemeente says
 * that a locatie is `doet-niet-mee`, and its reason is published nowhere; documents of before this word have none.
 */
export const Respons = z.enum(['ingezonden', 'nulopgave', 'niet-ingezonden', 'doet-niet-mee']);
export type Respons = z.infer<typeof Respons>;

const Figures = {
  domein: DomeinId,
  /** Keys of what the row is the sum of: `locatieId`. */
  leden: z.array(z.string()),
  /** Children judged: voldoende + onvoldoende. */
  aantal: z.int().check(z.minimum(1)),
  voldoende: z.int().check(z.minimum(0)),
};

/** A published figure over all children of one fase. */
const CijferFase = z.strictObject({
  niveau: z.literal('fase'),
  fase: Fase,
  id: Fase,
  naam: nameLine(120),
  ...Figures,
});
/** A published figure over the whole gemeente. */
const CijferGemeente = z.strictObject({
  niveau: z.literal('gemeente'),
  id: Gemeentecode,
  naam: nameLine(120),
  ...Figures,
});
/** A row that may not exist is not there: no member of this union can say that a figure is hidden. */
export const Cijfer = z.discriminatedUnion('niveau', [CijferGemeente, CijferFase]);
export type Cijfer = z.infer<typeof Cijfer>;

/** The published feedback of one uitvraag: the same bytes for every reader in the circle. */
export const Terugkoppeling = z.strictObject({
  uitvraag: z.strictObject({
    uitvraagId: Key,
    gemeentecode: Gemeentecode,
    gemeente: nameLine(80),
    titel: nameLine(120),
    schooljaar: Schooljaar,
    peildatum: IsoDate,
  }),
  kring: z.enum(['partners', 'openbaar']),
  release: z.int().check(z.minimum(1)),
  vastgesteldOp: IsoDateTime,
  /** Why these figures replaced earlier ones, the first time first; absent where they replaced none. */
  herzieningen: z.optional(z.array(Herziening).check(z.minLength(1))),
  /** Absent in what was published before it was kept. */
  meetwijze: z.optional(Meetwijze),
  beleid: Publicatiebeleid,
  domeinen: z.array(Domein),
  streefpercentages: Streefpercentages,
  organisaties: z.array(Organisatie),
  locaties: z.array(
    z.strictObject({ locatieId: Key, organisatieId: Key, naam: nameLine(120), fase: Fase, respons: Respons }),
  ),
  cijfers: z.array(Cijfer),
});
export type Terugkoppeling = z.infer<typeof Terugkoppeling>;
