import * as z from 'zod/mini';
import { Key } from '../kernel/text.ts';
import { MAX_LOCATIES } from '../kernel/largest-register.ts';
import { RegisterChange } from '../register/register.ts';
import { Locatie, Organisatie, Voorheen } from '../uitvraag/locatie.ts';
import { Schooljaar } from '../uitvraag/uitvraag.ts';

const Versie = z.int().check(z.minimum(0));

/** Locaties of last year that count in more than one of this year, by their id: who asks has seen them and agrees. */
const Gedeeld = z.array(Key).check(z.maxLength(200));

/** Locaties that go to another organisatie, by their id: who asks knows that its bestuurder does not see them any more. */
const Verhuisd = z.array(Key).check(z.maxLength(MAX_LOCATIES));

/** What a coordinator said that a locatie was last year, where the register does not say it. */
const KoppelingVoorstel = z.strictObject({
  uitvraagId: Key,
  schooljaar: Schooljaar,
  locatieId: Key,
  voorheen: Voorheen,
  status: z.enum(['voorgesteld', 'afgewezen']),
});
export type KoppelingVoorstel = z.infer<typeof KoppelingVoorstel>;

/** The register of a gemeente, closed locaties included. */
export const RegisterOverzicht = z.strictObject({
  /** Rises by one with every change; 0 before the first. A writer sends the one it has seen. */
  versie: Versie,
  organisaties: z.array(Organisatie),
  locaties: z.array(Locatie),
  koppelingen: z.array(KoppelingVoorstel),
});
export type RegisterOverzicht = z.infer<typeof RegisterOverzicht>;

/** One import, or what a person changed by hand. */
export const RegisterVerzoek = z.strictObject({
  versie: Versie,
  ...RegisterChange.shape,
  gedeeld: z.optional(Gedeeld),
  verhuisd: z.optional(Verhuisd),
});
export type RegisterVerzoek = z.infer<typeof RegisterVerzoek>;

/** Says yes or no to a proposal as it was seen. */
export const KoppelingBesluit = z.strictObject({
  versie: Versie,
  uitvraagId: Key,
  voorheen: Voorheen,
  besluit: z.enum(['bevestigd', 'afgewezen']),
  gedeeld: z.optional(Gedeeld),
});
export type KoppelingBesluit = z.infer<typeof KoppelingBesluit>;
