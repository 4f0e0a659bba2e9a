/**
 * Text that Excel could take for a formula, in any width of the sign, or that starts with an apostrophe, of which
 * Excel eats one: `'t Twiespan` is the name of a real kind of school.
 */
const trigger = /^[\s\u200B\u200E\u200F\uFEFF]*[=+\-@'\u2019＝＋－＠\t\r]/u;

/** The text as it must be written so that the cell says exactly `text`. Numbers pass unchanged. */
export function guardText<T extends string | number>(value: T): T | string {
  return typeof value === 'string' && trigger.test(value) ? `'${value}` : value;
}
