/** What a cell holds as Office.js gives it. */
export type CellValue = string | number | boolean;

/** One row of a table by the ids of its columns. */
export type CellsById = Readonly<Record<string, CellValue>>;

const invisible = /[\u00AD\u200B-\u200F\u2060\uFEFF\p{Cs}]/gu;
const control = /[^\P{Cc}\n\t]/gu;

/** A cell as one line: no invisible characters, every run of blanks one space, nothing around it. */
export const cellText = (value: CellValue | undefined): string =>
  asText(value).replace(invisible, '').replace(control, ' ').replace(/\s+/gu, ' ').trim();

/** A cell as text of several lines: line ends as `\n`, nothing invisible, nothing around it. */
export const cellProse = (value: CellValue | undefined): string =>
  asText(value)
    .replace(invisible, '')
    .replace(/\r\n?/g, '\n')
    .replace(control, ' ')
    .replace(/[^\S\n\t]/gu, ' ')
    .trim();

const asText = (value: CellValue | undefined): string => {
  if (typeof value === 'boolean') return value ? 'ja' : 'nee';
  return value === undefined ? '' : String(value);
};
