import type { FormContext } from '../../shared/inzending/form.ts';
import type { Survey } from '../excel/workbook.ts';
import type { Candidate } from '../finder/find-candidates.ts';
import { findForm, type FoundForm } from '../finder/find-form.ts';
import { soughtTables } from '../finder/sought-tables.ts';
import { formSheets } from '../sheets/form-sheets.ts';
import { ownTables } from '../sheets/names.ts';
import type { About } from './about.ts';
import { planHeadings } from './plan-headings.ts';
import { planNames } from './plan-names.ts';
import { planSheets } from './plan-sheets.ts';
import type { RepairPlan, RepairStep } from './repair-step.ts';

/** What of the form was found, tables under their own names included. */
export function lookForForm({ book }: Survey, facts?: FormContext): FoundForm {
  const known = book.sheets.flatMap(({ name: sheet, tables }) =>
    tables
      .filter(({ name, hasHeadings }) => hasHeadings && ownTables.includes(name))
      .map(({ name, area }): [string, Candidate] => [name, { sheet, area, table: name }]),
  );
  return findForm(book, new Map(known), facts);
}

export interface Known extends Pick<About, 'context' | 'isFetched'> {
  /** What Start says about sending. */
  readonly stand: string;
  /** Which of several places a table is in, by the name of the table. */
  readonly chosen: ReadonlyMap<string, number>;
}

/**
 * All that must be done to make a whole form of what was found. Nothing of it is done here, and nothing that a user
 * typed is in the way of it: what is gone comes back empty.
 */
export function planRepair(survey: Survey, form: FoundForm, known: Known): RepairPlan {
  const { context, isFetched, stand, chosen } = known;
  const found = new Map(form.found);
  for (const [table, places] of form.doubtful) {
    const place = places[chosen.get(table) ?? -1];
    if (place !== undefined) found.set(table, place);
  }
  const about: About = {
    ...{ survey, found, context, isFetched },
    models: formSheets(context, stand, survey.contents.route),
    isDoubtful: (table) => form.doubtful.has(table) && !found.has(table),
  };
  const headings = soughtTables(context).flatMap((sought) => planHeadings(about, sought));
  const sheets = planSheets(about);
  return {
    choices: [...form.doubtful].map(([table, places]) => ({ table, places })),
    steps: [...withoutDrawn(planTables(about), sheets), ...headings, ...sheets, ...planNames(about)],
  };
}

/** A table that a file without tables has by its name alone is there. */
const planTables = ({ survey, found }: About): readonly RepairStep[] =>
  [...found].flatMap(([table, { sheet, area, table: from }]): RepairStep[] => {
    if (from === table || survey.contents.tables.has(table)) return [];
    return [{ kind: 'table', table, sheet, area, ...(from === undefined ? {} : { from }) }];
  });

/** A table on a sheet that is drawn anew where it stands comes with that sheet. */
function withoutDrawn(tables: readonly RepairStep[], sheets: readonly RepairStep[]): readonly RepairStep[] {
  const drawn = new Set(sheets.map((step) => (step.kind === 'sheet' ? step.model.onto : undefined)));
  return tables.filter((step) => step.kind !== 'table' || !drawn.has(step.sheet));
}
