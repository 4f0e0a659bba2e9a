import type { Survey } from '../excel/workbook.ts';
import { ownTables } from '../sheets/names.ts';
import type { FormPlan } from './repair-plan.ts';

/** Own tables of which somebody turned the headings off: all is there, and drawing an empty one would be wrong. */
export const withoutHeadings = ({ book }: Survey): readonly string[] =>
  book.sheets
    .flatMap(({ tables }) => tables)
    .filter(({ name, hasHeadings }) => !hasHeadings && ownTables.includes(name))
    .map(({ name }) => name);

/**
 * Tables that cannot get their name, as somebody gave it to cells. It is not taken away: own formulas may use it. Excel
 * knows no difference between capitals in names.
 */
export function namesTaken(
  { adopt = [], draw = [] }: FormPlan['change'],
  { contents }: Pick<Survey, 'contents'>,
): readonly string[] {
  const inUse = new Set(contents.names.map((name) => name.toLowerCase()));
  const adopted = adopt.flatMap((one) =>
    one.kind === 'table' ? [one.name] : one.kind === 'rename' ? [one.to] : [],
  );
  const drawn = draw.flatMap(({ tables }) => tables.map(({ name }) => name));
  const made = [...adopted, ...drawn].filter((name) => !contents.tables.has(name));
  return made.filter((name) => inUse.has(name.toLowerCase()));
}
