/** What a person reads in a cell: without signs that cannot be seen, blanks as one space, nothing around it. */
export function plainText(value: string | number | boolean): string {
  if (typeof value === 'boolean') return value ? 'ja' : 'nee';
  return String(value)
    .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, '')
    .replace(/\p{Cc}/gu, ' ')
    .replace(/[\s\u00A0]+/g, ' ')
    .trim();
}

/** The same, as lists and codes are compared. */
export const plainKey = (value: string | number | boolean): string => plainText(value).toLowerCase();
