import { asRead, type Read, unusable } from '../../shared/register/file-problem.ts';

/** Where windows-1252 differs from latin-1: the characters of 0x80 to 0x9F. What stands for nothing stays as it is. */
const REST = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ';

/**
 * Text of a file as UTF-8 where it is that, else as windows-1252: DUO publishes the latter, some versions of the LRK
 * export are latin-1, of which it is a superset for every printable character. Done here and not by a TextDecoder, as
 * that of Node 20 takes windows-1252 for latin-1 and loses the curly apostrophe of `’t`. UTF-8 that ends within a
 * character was cut off.
 */
export function decode(bytes: Uint8Array): Read<string> {
  if (bytes.includes(0)) return unusable({ kind: 'not-csv' });
  const whole = utf8(bytes, false);
  if (whole !== undefined) return asRead(whole);
  const begun = utf8(bytes, true);
  if (begun !== undefined && /[^\0-\x7F]/.test(begun)) return unusable({ kind: 'cut-off' });
  return asRead(windows1252(bytes));
}

/** @param begun whether the text may go on after these bytes */
function utf8(bytes: Uint8Array, begun: boolean): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: begun });
  } catch {
    return undefined;
  }
}

const STRETCH = 8192;

function windows1252(bytes: Uint8Array): string {
  const stretches: string[] = [];
  for (let at = 0; at < bytes.length; at += STRETCH)
    stretches.push(String.fromCharCode(...bytes.subarray(at, at + STRETCH)));
  return stretches.join('').replace(/[\x80-\x9F]/g, (one) => REST[one.charCodeAt(0) - 0x80] ?? one);
}
