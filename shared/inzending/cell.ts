/** What a cell holds as Office.js gives it. */
export type CellValue = string | number | boolean;

/** One row of a table by the ids of its columns. */
export type CellsById = Readonly<Record<string, CellValue>>;

const invisible = /[\p{Cf}\p{Cs}]/gu;
const blanks = /[\s\p{Cc}]+/gu;

/** A cell as one line to compare with: no invisible characters, every run of blanks one space, nothing around it. */
export const cellText = (value: CellValue | undefined): string =>
  asText(value).replace(invisible, '').replace(blanks, ' ').trim();

/** Whether nothing can be seen in a cell: nothing at all, or blanks and invisible characters of any kind. */
export const isBlank = (value: CellValue | undefined): boolean => cellText(value) === '';

/** A cell with somebody's own words, exactly as they stand there; '' where nothing can be seen. */
export const cellProse = (value: CellValue | undefined): string => (isBlank(value) ? '' : asText(value));

const asText = (value: CellValue | undefined): string => {
  if (typeof value === 'boolean') return value ? 'ja' : 'nee';
  return value === undefined ? '' : String(value);
};
