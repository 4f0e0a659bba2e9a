import * as z from 'zod/mini';
import { Vaststelling } from '../../shared/contract/uitvraag-messages.ts';
import { Rol } from '../../shared/contract/rechten.ts';
import { IsoDateTime } from '../../shared/kernel/text.ts';

/** A vaststelling that was asked for. What its result depends on is fixed here, so every attempt makes the same. */
export const VaststellingRun = z.strictObject({
  /** The versie of the uitvraag that was seen when it was asked. */
  seen: z.int().check(z.minimum(1)),
  moment: IsoDateTime,
  actor: z.string(),
  rol: Rol,
  release: z.int().check(z.minimum(1)),
  progress: Vaststelling,
  /** Sentence to end with, once it is known what could be published. */
  result: z.optional(z.string()),
});
export type VaststellingRun = z.infer<typeof VaststellingRun>;
