import { greyColumns } from '../../shared/inzending/grey-columns.ts';

const headings = new Map<string, readonly string[]>(
  Object.entries(greyColumns).map(([table, columns]) => [table, columns.map(({ heading }) => heading)]),
);

/** Whether Groeiblad fills in this column itself: no user types there. */
export const isGrey = (table: string, heading: string): boolean =>
  headings.get(table)?.includes(heading) ?? false;
