import * as z from 'zod/mini';
import { IsoDate, Key, nameLine } from '../kernel/text.ts';

/** Life of one versie of an afspraak. */
export const AfspraakStatus = z.enum([
  'concept',
  'besproken',
  'vastgesteld',
  'ondertekend',
  'actief',
  'herijkt',
]);
export type AfspraakStatus = z.infer<typeof AfspraakStatus>;

/** A meeting at which it was talked about: a werkbijeenkomst, the LEA. */
const Bespreking = z.strictObject({ datum: IsoDate, overleg: nameLine(120) });

/** Who signed, in which functie and for whom: no name and no signature of a person. */
const Ondertekening = z.strictObject({
  organisatie: nameLine(120),
  functie: nameLine(120),
  datum: IsoDate,
  /** Absent for the gemeente itself, and for a party that is not in the register. */
  organisatieId: z.optional(Key),
});

export const Besproken = z.array(Bespreking).check(z.maxLength(20));
export const Ondertekeningen = z.array(Ondertekening).check(z.maxLength(150));
export const Zaaknummer = nameLine(60);

const next: Readonly<Record<AfspraakStatus, readonly AfspraakStatus[]>> = {
  concept: ['besproken'],
  // Talked about again, or taken back to change it.
  besproken: ['besproken', 'concept', 'vastgesteld'],
  // A wrong zaaknummer can be mended as long as nobody signed.
  vastgesteld: ['vastgesteld', 'ondertekend'],
  // Signatures come one after the other.
  ondertekend: ['ondertekend', 'actief'],
  actief: [],
  herijkt: [],
};

/**
 * Which step may follow. What was decided on is never taken back: from `vastgesteld` on, another text is another versie.
 * An `actief` one becomes `herijkt` when its successor becomes `actief`, and in no other way.
 */
export const mayFollow = (from: AfspraakStatus, to: AfspraakStatus): boolean => next[from].includes(to);

/** Whether what was agreed may still be written over. */
export const isOpenToChange = (status: AfspraakStatus): boolean =>
  status === 'concept' || status === 'besproken';
