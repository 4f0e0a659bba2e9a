import type { ColumnSeen } from './workbook-look.ts';

/** What is asked of each column in the body of a table. */
export const readColumns = (body: Excel.Range, columns: number) =>
  Array.from({ length: columns }, (_, at) => {
    const range = body.getColumn(at);
    const { format, dataValidation } = range;
    return {
      range: range.load('columnHidden'),
      font: format.font.load('name,size,bold,color'),
      fill: format.fill.load('color'),
      validation: dataValidation.load('type,prompt'),
    };
  });

type ReadColumn = ReturnType<typeof readColumns>[number];

/** What came of it. Excel says null where cells differ, though its types do not say so. */
export const seenColumns = (body: Excel.Range, columns: readonly ReadColumn[]): readonly ColumnSeen[] =>
  columns.map(({ range, font, fill, validation }, at) => ({
    hidden: range.columnHidden,
    formats: down(body.numberFormat, at).map(String),
    formulas: down(body.formulas, at).map((formula, row) => isFormula(formula, down(body.values, at)[row])),
    font: font.name,
    size: font.size,
    bold: font.bold,
    color: font.color,
    fill: fill.color,
    validation: seenValidation(validation),
  }));

const down = (rows: readonly unknown[][], at: number): readonly unknown[] => rows.map((row) => row[at]);

/** A text that begins with a sign of equality is its own formula. */
const isFormula = (formula: unknown, value: unknown): boolean =>
  typeof formula === 'string' && formula.startsWith('=') && formula !== value;

function seenValidation({ type, prompt }: Excel.DataValidation): ColumnSeen['validation'] {
  const said = prompt as Excel.DataValidationPrompt | null;
  if (said === null || type === 'Inconsistent') return null;
  return { kind: type, title: said.title, text: said.message };
}
