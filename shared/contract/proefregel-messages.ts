import * as z from 'zod/mini';
import { Key, nameLine } from '../kernel/text.ts';
import { Proefregels } from '../uitvraag/uitvraag.ts';

/**
 * On how many locaties a rule would speak. A number that says something of too few locaties, of those where it speaks
 * or of those where it is silent, is not there: only on which side of the smallest number it lies.
 */
export const Treffers = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('aantal'), aantal: z.int() }),
  z.strictObject({ kind: z.literal('minder'), dan: z.int() }),
  z.strictObject({ kind: z.literal('meer'), dan: z.int() }),
]);
export type Treffers = z.infer<typeof Treffers>;

const Proefregel = z.strictObject({
  regel: z.string(),
  isOn: z.boolean(),
  /** Absent where nothing was sent yet to look at. */
  treffers: z.optional(Treffers),
});

/** The rules on trial for one uitvraag, and what they would find. */
export const ProefregelsOverzicht = z.strictObject({
  /** Of the uitvraag; to send back with a change. */
  versie: z.int().check(z.minimum(1)),
  /** Whether rules can still be switched: not once the uitvraag is closed. */
  mayChange: z.boolean(),
  /** The uitvraag of which the newest inzendingen were looked at; absent where there are none. */
  over: z.optional(z.strictObject({ uitvraagId: Key, titel: nameLine(120), locaties: z.int() })),
  proefregels: z.array(Proefregel),
});
export type ProefregelsOverzicht = z.infer<typeof ProefregelsOverzicht>;

/** The rules that are on from now on; others are off. */
export const ProefregelsVerzoek = z.strictObject({
  versie: z.int().check(z.minimum(1)),
  regels: Proefregels,
});
export type ProefregelsVerzoek = z.infer<typeof ProefregelsVerzoek>;
