import * as z from 'zod/mini';
import { AuditEvent } from '../audit/audit-chain.ts';

/**
 * How a register stands. A change that has begun is kept whole under its versie; its rows are written after that, part
 * by part. Whoever comes next, after a crash or at the same time, finishes it first.
 */
export const RegisterHead = z.strictObject({
  /** Of the register with all rows of the last change that is done; 0: nobody changed it by a request. */
  versie: z.int().check(z.minimum(0)),
  /** The change to the versie that follows: who began it, and how many of its rows are written. */
  pending: z.optional(
    z.strictObject({
      actor: AuditEvent.shape.actor,
      rol: AuditEvent.shape.rol,
      done: z.int().check(z.minimum(0)),
    }),
  ),
});
export type RegisterHead = z.infer<typeof RegisterHead>;

export const firstHead: RegisterHead = { versie: 0 };
