import type { AttackInput } from '../../shared/attack/attack-input.ts';
import type { Leak } from '../../shared/attack/leak.ts';

/**
 * Looks what readers of a publication can find out about a few children. It may take seconds, so it is no work for the
 * thread that answers requests.
 */
export type Attacker = (input: AttackInput) => Promise<readonly Leak[]>;
