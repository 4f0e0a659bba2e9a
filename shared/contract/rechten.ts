import * as z from 'zod/mini';
import { Gemeente } from '../uitvraag/gemeente.ts';
import { Key } from '../kernel/text.ts';
import { Locatie } from '../uitvraag/locatie.ts';

/** What somebody may be. An invuller needs no account and so has no role here. */
export const Rol = z.enum(['coordinator', 'bestuurder', 'gemeente', 'bureau', 'lezer']);
export type Rol = z.infer<typeof Rol>;

/** One right of the reader: a role in a gemeente, with the locaties (coordinator) or organisatie (bestuurder) it covers. */
export const Recht = z.strictObject({
  rol: Rol,
  gemeente: Gemeente,
  organisatieId: z.optional(Key),
  locaties: z.array(Locatie),
});
export type Recht = z.infer<typeof Recht>;

/** Who am I: nothing that the token says of a person comes back. */
export const Mij = z.strictObject({ rechten: z.array(Recht) });
export type Mij = z.infer<typeof Mij>;
