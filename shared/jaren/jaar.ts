import * as z from 'zod/mini';
import { Streefpercentage } from '../afspraak/streefpercentage.ts';
import { Domein, DomeinId } from '../afspraak/domein.ts';
import { Fase } from '../afspraak/fase.ts';
import { IsoDate, IsoDateTime, Key, nameLine } from '../kernel/text.ts';
import { Herziening } from '../terugkoppeling/herziening.ts';
import { Meetwijze } from '../terugkoppeling/meetwijze.ts';
import { Respons, type Terugkoppeling } from '../terugkoppeling/terugkoppeling.ts';
import { Schooljaar } from '../uitvraag/uitvraag.ts';
import { JaarRij, jaarRijen } from './jaar-rij.ts';

/** A published figure over all children of one fase in one domein. */
const JaarCijfer = z.strictObject({
  fase: Fase,
  domein: DomeinId,
  aantal: z.int().check(z.minimum(1)),
  voldoende: z.int().check(z.minimum(0)),
});

/** How many locaties of a fase answered in one way. */
const JaarRespons = z.strictObject({
  fase: Fase,
  respons: Respons,
  locaties: z.int().check(z.minimum(1)),
});

/** What was published of one uitvraag, as far as years are laid beside each other. */
export const Jaar = z.strictObject({
  uitvraagId: Key,
  titel: nameLine(120),
  schooljaar: Schooljaar,
  peildatum: IsoDate,
  release: z.int().check(z.minimum(1)),
  vastgesteldOp: IsoDateTime,
  herzieningen: z.optional(z.array(Herziening)),
  meetwijze: z.optional(Meetwijze),
  domeinen: z.array(Domein),
  streefpercentages: z.array(Streefpercentage),
  cijfers: z.array(JaarCijfer),
  /** Rows of organisaties; absent where none was published. */
  rijen: z.optional(z.array(JaarRij)),
  respons: z.array(JaarRespons),
});
export type Jaar = z.infer<typeof Jaar>;

/** The year that a published document is about: nothing in it that the document does not say. */
export function jaarOf(document: Terugkoppeling): Jaar {
  const { uitvraag, release, vastgesteldOp, herzieningen, meetwijze, domeinen, streefpercentages } = document;
  const { uitvraagId, titel, schooljaar, peildatum } = uitvraag;
  const rijen = jaarRijen(document);
  return {
    ...{ uitvraagId, titel, schooljaar, peildatum, release, vastgesteldOp },
    ...(herzieningen && { herzieningen }),
    ...(meetwijze && { meetwijze }),
    domeinen,
    streefpercentages,
    cijfers: document.cijfers.flatMap((one) =>
      one.niveau === 'fase'
        ? [{ fase: one.fase, domein: one.domein, aantal: one.aantal, voldoende: one.voldoende }]
        : [],
    ),
    ...(rijen.length > 0 && { rijen }),
    respons: Fase.options.flatMap((fase) => responsIn(document, fase)),
  };
}

const responsIn = ({ locaties }: Terugkoppeling, fase: Fase): Jaar['respons'] =>
  Respons.options
    .map((respons) => ({
      fase,
      respons,
      locaties: locaties.filter((one) => one.fase === fase && one.respons === respons).length,
    }))
    .filter((one) => one.locaties > 0);
