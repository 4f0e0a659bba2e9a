const PART = /^[A-Za-z0-9_.-]{1,120}$/;

/**
 * Joins the parts of a key with `|`. What Table Storage forbids (`/ \ # ?` and control characters) and our own
 * separator cannot stand in a part, so two different lists of parts never make one key.
 */
export function key(...parts: readonly string[]): string {
  const bad = parts.findIndex((part) => !PART.test(part));
  if (bad >= 0)
    throw new RangeError(
      `Part ${bad} of a key with ${parts.length} parts has a character that may not stand in it`,
    );
  return parts.join('|');
}

/** Rows whose key begins with these parts: from `from` up to, not including, `to`. */
export interface KeyRange {
  readonly from: string;
  readonly to: string;
}

export function keysBelow(...parts: readonly string[]): KeyRange {
  const start = key(...parts);
  // '}' is the code unit after '|'.
  return { from: `${start}|`, to: `${start}}` };
}

/** Sequence number as text that sorts by its value. */
export const sequenceKey = (sequence: number): string => String(sequence).padStart(12, '0');

/** Parts with `|` between them, or the end of a range, for which there is a sign that no part can have. */
const WHOLE = /^[A-Za-z0-9_.|:{}-]{1,512}$/;

/**
 * The last look before a key leaves: whoever forgot {@link key} is stopped here, whatever stands in the text.
 * @throws RangeError that does not repeat it
 */
export function checkKeys(...keys: readonly string[]): void {
  if (!keys.every((one) => WHOLE.test(one)))
    throw new RangeError('A key has a character that may not stand in it');
}
