import * as z from 'zod/mini';
import { Count } from '../../shared/kernel/count.ts';
import { Key } from '../../shared/kernel/text.ts';

/** A locatie that is asked to send, with the number of doelgroepkinderen that the gemeente expects there. */
export const Invited = z.strictObject({ locatieId: Key, verwacht: z.optional(Count) });
export type Invited = z.infer<typeof Invited>;
