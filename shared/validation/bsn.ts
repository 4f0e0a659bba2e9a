import { asRead } from './as-read.ts';

/** Weights of the 11-proef of a burgerservicenummer, first digit to ninth. */
const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1];

/** Digits with at most three separators between them. */
const runs = /\d+(?:[ ./-]{1,3}\d+)*/gu;
const date = /^(?:\d{1,2}([-./ ])\d{1,2}\1\d{4}|\d{4}([-./ ])\d{1,2}\2\d{1,2})$/;
const years = /^(\d{4})\D+(\d{4})$/;

/**
 * Whether eight or nine digits pass the 11-proef; eight digits have a leading zero that was left out.
 * @internal exported for its test: the proof without the search
 */
export function passesElevenTest(digits: string): boolean {
  if (!/^\d{8,9}$/.test(digits) || /^0+$/.test(digits)) return false;
  const padded = digits.padStart(9, '0');
  const total = weights.reduce((sum, weight, i) => sum + weight * Number(padded[i]), 0);
  return total % 11 === 0;
}

/**
 * Whether a text holds something that may be a burgerservicenummer, also with dots, spaces, slashes or hyphens in
 * it. One number in eleven passes by chance, and so do register numbers of voorscholen: those are passed in as
 * `exempt`. Dates such as 12-03-2021 and schooljaren such as 2024-2025 are no candidates.
 */
export function holdsBsn(text: string, exempt: readonly string[] = []): boolean {
  const found = asRead(text).match(runs) ?? [];
  return found.some((run) =>
    spansOf(run).some((span) => {
      const digits = span.replace(/\D/g, '');
      const candidate = !date.test(span) && !isSchooljaar(span) && !exempt.includes(digits);
      return candidate && passesElevenTest(digits);
    }),
  );
}

function isSchooljaar(span: string): boolean {
  const [, from, to] = years.exec(span) ?? [];
  return from !== undefined && Number(to) === Number(from) + 1;
}

const MOST_DIGITS = 9;

/** Every sequence of whole parts of a run that has eight or nine digits: so of no more than nine parts. */
function spansOf(run: string): readonly string[] {
  const parts = [...run.matchAll(/\d+/g)];
  return parts.flatMap((first, i) =>
    parts
      .slice(i, i + MOST_DIGITS)
      .map((last) => run.slice(first.index, last.index + last[0].length))
      .filter((span) => [MOST_DIGITS - 1, MOST_DIGITS].includes(span.replace(/\D/g, '').length)),
  );
}
