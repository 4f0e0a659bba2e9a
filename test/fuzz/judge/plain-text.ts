/** What a person reads in a cell: without signs that cannot be seen, blanks as one space, nothing around it. */
export function plainText(value: string | number | boolean): string {
  if (typeof value === 'boolean') return value ? 'ja' : 'nee';
  return String(value)
    .replace(/\p{Cf}/gu, '')
    .replace(/\p{Cc}/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The same, as lists and codes are compared. */
export const plainKey = (value: string | number | boolean): string => plainText(value).toLowerCase();
