import * as z from 'zod/mini';
import { InvitedList } from '../uitvraag/invited.ts';
import { Meetmoment, Schooljaar, Uitvraag, Vakantieregio } from '../uitvraag/uitvraag.ts';
import { IsoDate } from '../kernel/text.ts';

const { titel, peildatum, opensOn, closesOn, minMaanden, herinneringen } = Uitvraag.shape;

/**
 * What the gemeente plans: the server adds the afspraak and the sjabloonversie of that moment. `versie` is the one
 * that was seen, 0 for a new uitvraag.
 */
export const UitvraagPlan = z.strictObject({
  versie: z.int().check(z.minimum(0)),
  titel,
  schooljaar: Schooljaar,
  meetmoment: Meetmoment,
  peildatum,
  opensOn,
  closesOn,
  correctieTot: IsoDate,
  herinneringen: herinneringen.def.innerType,
  minMaanden,
  vakantieregio: z.optional(Vakantieregio),
  invited: InvitedList,
});
export type UitvraagPlan = z.infer<typeof UitvraagPlan>;

/** An uitvraag and who takes part in it, for those who plan it. */
export const Planning = z.strictObject({ uitvraag: Uitvraag, invited: InvitedList });
export type Planning = z.infer<typeof Planning>;
