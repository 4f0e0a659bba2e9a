/** Weights of the 11-proef of a burgerservicenummer, first digit to ninth. */
const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1];

/** Digits with at most one dot, space or hyphen between them. */
const runs = /\d+(?:[ .-]\d+)*/gu;
const date = /^(?:\d{1,2}([-. ])\d{1,2}\1\d{4}|\d{4}([-. ])\d{1,2}\2\d{1,2})$/;

/** Whether eight or nine digits pass the 11-proef; eight digits have a leading zero that was left out. */
export function passesElevenTest(digits: string): boolean {
  if (!/^\d{8,9}$/.test(digits) || /^0+$/.test(digits)) return false;
  const padded = digits.padStart(9, '0');
  const total = weights.reduce((sum, weight, i) => sum + weight * Number(padded[i]), 0);
  return total % 11 === 0;
}

/**
 * Whether a text holds something that may be a burgerservicenummer, also with dots, spaces or hyphens in it.
 * One number in eleven passes by chance, and so do register numbers of voorscholen: those are passed in as `exempt`.
 * Dates such as 12-03-2021 are no candidates.
 */
export function holdsBsn(text: string, exempt: readonly string[] = []): boolean {
  const found = text.normalize('NFKC').match(runs) ?? [];
  return found.some((run) =>
    spansOf(run).some((span) => {
      const digits = span.replace(/\D/g, '');
      return !date.test(span) && !exempt.includes(digits) && passesElevenTest(digits);
    }),
  );
}

/** Every sequence of whole parts of a run that has eight or nine digits. */
function spansOf(run: string): readonly string[] {
  const parts = [...run.matchAll(/\d+/g)];
  return parts.flatMap((first, i) =>
    parts
      .slice(i)
      .map((last) => run.slice(first.index, last.index + last[0].length))
      .filter((span) => [8, 9].includes(span.replace(/\D/g, '').length)),
  );
}
