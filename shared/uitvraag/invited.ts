import * as z from 'zod/mini';
import { Count } from '../kernel/count.ts';
import { Key } from '../kernel/text.ts';

/** A locatie that is asked to send, with the number of doelgroepkinderen that the gemeente expects there. */
export const Invited = z.strictObject({ locatieId: Key, verwacht: z.optional(Count) });
export type Invited = z.infer<typeof Invited>;

/** Largest number of locaties of one uitvraag: the largest gemeente has about 600. */
export const MAX_INVITED = 1500;

const eachOnce = (all: readonly Invited[]): boolean =>
  new Set(all.map(({ locatieId }) => locatieId)).size === all.length;

/** Who takes part in an uitvraag: every locatie once. */
export const InvitedList = z.array(Invited).check(z.maxLength(MAX_INVITED), z.refine(eachOnce));
