import * as z from 'zod/mini';
import { Domein } from '../afspraak/domein.ts';
import { Fase } from '../afspraak/fase.ts';
import { Streefpercentages } from '../afspraak/streefpercentage.ts';
import { Gemeentecode, IsoDate, IsoDateTime, Key, nameLine } from '../kernel/text.ts';
import { Organisatie } from '../uitvraag/locatie.ts';
import { Schooljaar } from '../uitvraag/uitvraag.ts';
import { Cijfer } from './cijfer.ts';
import { Herziening } from './herziening.ts';
import { Meetwijze } from './meetwijze.ts';
import { FactorTelling, RijDetail, Voorbeeld } from './rij-detail.ts';

/**
 * What came of the invitation: silence is `niet-ingezonden`, no doelgroepkinderen is a `nulopgave`. The gemeente says
 * that a locatie is `doet-niet-mee`, and its reason is published nowhere; documents of before this word have none.
 */
export const Respons = z.enum(['ingezonden', 'nulopgave', 'niet-ingezonden', 'doet-niet-mee']);
export type Respons = z.infer<typeof Respons>;

/** The policy by which the rows were chosen, for who audits them. `toestemming`: fasen in which all organisaties agreed. */
const PubliekBeleid = z.strictObject({
  minChildren: z.int(),
  coalition: z.int(),
  /** Absent in what was published before it was kept. */
  minVoldoende: z.optional(z.int()),
  toestemming: z.optional(z.array(Fase)),
});

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
  beleid: PubliekBeleid,
  domeinen: z.array(Domein),
  streefpercentages: Streefpercentages,
  organisaties: z.array(Organisatie),
  locaties: z.array(
    z.strictObject({ locatieId: Key, organisatieId: Key, naam: nameLine(120), fase: Fase, respons: Respons }),
  ),
  cijfers: z.array(Cijfer),
  /** One for each row of `cijfers`. This and what follows is absent in what was published before it was kept. */
  details: z.optional(z.array(RijDetail)),
  factoren: z.optional(z.array(FactorTelling)),
  voorbeelden: z.optional(z.array(Voorbeeld)),
});
export type Terugkoppeling = z.infer<typeof Terugkoppeling>;
