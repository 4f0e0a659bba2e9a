/** The attack itself came to no end: it took too much memory or time, or has a bug. Not that something was found. */
export class AttackFailed extends Error {
  override readonly name = 'AttackFailed';
}
