import { Complaint } from '../complaint.ts';
import { isWhole } from '../judge/whole-form.ts';
import type { Difference } from '../model/differences.ts';
import { placeOf } from '../model/entries.ts';
import { saidBy } from '../model/entry.ts';
import type { Stage } from '../stage.ts';
import { type More, settle } from './settle.ts';

/** Headings of tables, and what stands above the first table of a sheet, are the form's own words. */
const isWordOfForm = ({ sheet, row }: Pick<Difference, 'sheet' | 'row'>): boolean =>
  sheet.tables.some(({ box }) => box.row === row) || sheet.tables.every(({ box }) => row < box.row);

const words: More = { cell: isWordOfForm, sheet: () => false };

/** Puts the look back, and the words of the form; what was typed anywhere else stays. */
export async function mendAction(stage: Stage): Promise<void> {
  const { excel, form } = stage;
  const whole = isWhole(excel.workbook, form);
  const outcome = await excel.run('mendLook');
  settle(stage, words);
  if (!outcome.ok && (whole || outcome.failure.code !== 'formulier-beschadigd'))
    throw new Complaint(`Putting the look back fails: ${outcome.failure.code}.`);
}

/** A sheet with a table of the form, or one that tells what was done. */
const isOfForm = ({ tables }: Difference['sheet']): boolean => tables.length > 0;

/** Looks what is missing and does what is proposed, unless the user would have to choose. */
export async function repairAction(stage: Stage): Promise<void> {
  const { excel, form } = stage;
  const whole = isWhole(excel.workbook, form);
  const planned = await excel.run('planRepairs', {});
  settle(stage);
  if (!planned.ok) {
    if (planned.failure.code !== 'geen-formulier')
      throw new Complaint(`Looking what is missing fails: ${planned.failure.code}.`);
    return;
  }
  if (planned.value.asksForm || planned.value.questions.length > 0) return;
  const typed = typedIn(stage);
  const outcome = await excel.run('repair', planned.value);
  const lost = whole ? [] : lostOf(typed, stage);
  if (lost.length > 0) throw new Complaint(`Repairing lost ${lost.slice(0, 5).join(', ')}.`);
  settle(stage, { cell: (one) => !whole || isWordOfForm(one), sheet: isOfForm });
  if (!outcome.ok) throw new Complaint(`Repairing fails: ${outcome.failure.code}.`);
}

/** What a user typed, on each sheet; headings are put back in the words of the form. */
const typedIn = ({ ledger, excel }: Stage): ReadonlyMap<string, readonly string[]> =>
  new Map(
    excel.workbook.sheets.map((sheet) => [
      sheet.id,
      [...ledger.sheet(sheet.id)]
        .filter(([key, { by }]) => by === 'user' && !isWordOfForm({ sheet, ...placeOf(key) }))
        .map(([, { said }]) => said),
    ]),
  );

/** A column that comes back puts what stands to the right of it further: each text is there, wherever that is. */
const lostOf = (typed: ReadonlyMap<string, readonly string[]>, { excel }: Stage): readonly string[] =>
  [...typed].flatMap(([id, texts]) => {
    const sheet = excel.workbook.sheetById(id);
    const now = sheet === undefined ? [] : [...sheet.cells.entries()].map(({ cell }) => saidBy(cell));
    return texts.filter((text) => {
      const at = now.indexOf(text);
      if (at !== -1) now.splice(at, 1);
      return at === -1;
    });
  });
