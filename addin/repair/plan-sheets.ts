import { soughtTables } from '../finder/sought-tables.ts';
import { tableNames } from '../sheets/names.ts';
import type { SheetModel, TableModel } from '../sheets/sheet-model.ts';
import type { About } from './about.ts';
import { freeNamed } from './free-name.ts';
import type { RepairStep } from './repair-step.ts';

/** Sheets that are gone are drawn; of a sheet that is there in part, the tables that it lacks come back empty. */
export function planSheets(about: About): readonly RepairStep[] {
  const asked = new Set(soughtTables(about.context).map(({ name }) => name));
  const isLost = ({ name }: TableModel) =>
    asked.has(name) && !about.found.has(name) && !about.isDoubtful(name);
  return about.models.flatMap((model) =>
    model.locked ? planOwn(about, model) : planFilledIn(about, model, model.tables.filter(isLost)),
  );
}

/** Nobody types on a sheet of the add-in itself: it is drawn as a whole. */
function planOwn(about: About, model: SheetModel): readonly RepairStep[] {
  const [{ name }] = model.tables;
  const isThere = about.found.has(name) && !lacksNames(about, model);
  const isStale = name === tableNames.gegevens && about.isFetched;
  return isThere && !isStale ? [] : [sheetStep(about, model, false)];
}

/** Drop-downs and marks reach the sheets of the add-in by name. What was received is never drawn over. */
const lacksNames = ({ survey }: About, { names, tables: [{ name: first }] }: SheetModel): boolean =>
  first !== tableNames.ontvangst && names.some(({ name }) => !survey.book.names.has(name));

function planFilledIn(about: About, model: SheetModel, lost: readonly TableModel[]): readonly RepairStep[] {
  const { found, isDoubtful } = about;
  if (lost.length === 0) return [];
  const sheet = model.tables.map(({ name }) => found.get(name)?.sheet).find((one) => one !== undefined);
  if (sheet !== undefined)
    return lost.map((table) => ({
      ...{ kind: 'empty', sheet, model: table, loses: table.name !== tableNames.stappen },
    }));
  return model.tables.some(({ name }) => isDoubtful(name)) ? [] : [sheetStep(about, model, true)];
}

function sheetStep({ survey, found }: About, model: SheetModel, loses: boolean): RepairStep {
  const isThere = found.has(model.tables[0].name);
  return { kind: 'sheet', model: isThere ? model : freeNamed(model, survey.book), loses };
}
