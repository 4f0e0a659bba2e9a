import * as z from 'zod/mini';

/** A `fout` blocks sending; a `waarschuwing` may stand; `informatie` only tells. */
export const Severity = z.enum(['fout', 'waarschuwing', 'informatie']);
export type Severity = z.infer<typeof Severity>;

/** What a rule looks at: the form, one child, counts of a groep, a toelichting, the sending, the work of the gemeente. */
export const Level = z.enum(['L', 'K', 'A', 'T', 'U', 'G']);
export type Level = z.infer<typeof Level>;

/**
 * Where a finding is: a table of the workbook, the key of a row in it and the id of a column. Never a row number,
 * so it stays right when the user sorts, filters or inserts. Absent parts: the whole table, the whole row. What the
 * gemeente works on has no table: `row` and `column` then name a field of the pane.
 */
export const Place = z.strictObject({
  table: z.enum([
    'Formulier',
    'Kinderen',
    'Groepen',
    'Aantallen',
    'Toelichting',
    'Verzending',
    'Afspraak',
    'Uitvraag',
    'Vaststelling',
    'Conclusies',
  ]),
  row: z.optional(z.string()),
  column: z.optional(z.string()),
});
export type Place = z.infer<typeof Place>;

/** What a rule found. `wat` is the sentence with its values filled in. */
export const Finding = z.strictObject({
  rule: z.string().check(z.regex(/^[A-Z]-\d{2}$/)),
  severity: Severity,
  place: Place,
  wat: z.string(),
});
export type Finding = z.infer<typeof Finding>;

export const blocks = (findings: readonly Finding[]): boolean =>
  findings.some((finding) => finding.severity === 'fout');

export const countOf = (findings: readonly Finding[], severity: Severity): number =>
  findings.filter((finding) => finding.severity === severity).length;

/** A place as one text, as it stands in the reason that a coordinator gives for a warning. */
export const placeName = ({ table, row, column }: Place): string =>
  [table, row, column].filter((part) => part !== undefined).join('/');
