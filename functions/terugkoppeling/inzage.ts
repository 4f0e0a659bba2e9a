import * as z from 'zod/mini';
import { Rol } from '../../shared/contract/rechten.ts';
import { IsoDateTime, Key } from '../../shared/kernel/text.ts';

/** One reading of raw counts. */
export const Inzage = z.strictObject({
  moment: IsoDateTime,
  /** Keyed hash of the account. */
  actor: z.string(),
  rol: Rol,
  what: z.enum(['aantallen per locatie', 'cijfers', 'vorig jaar', 'versies']),
  uitvraagId: Key,
  locatieId: Key,
});
export type Inzage = z.infer<typeof Inzage>;
