import type { Workbook } from '../../../addin/excel/workbook.ts';
import type { PaneState } from '../../../addin/taskpane/state/pane-state.ts';
import { wayOn } from '../../../addin/taskpane/view/way-on.ts';
import { rowsOf } from '../../../local/demo/table-in-model.ts';
import { readValue } from '../../../local/excel/model/cell-value.ts';
import { bodyBox } from '../../../local/excel/model/table-model.ts';
import { findTable } from '../../../local/excel/model/tables.ts';
import type { WorkbookModel } from '../../../local/excel/model/workbook-model.ts';
import { renameTableTo } from '../../../local/excel/user/table-design.ts';
import { olderWorkbook } from '../../addin/migrations/older-form.ts';
import { isGrey } from '../../support/is-grey.ts';
import { type Journey, openJourney } from './open-journey.ts';

/** The rows of the child list as they stand on the sheet: address of the row, and what is in it. */
function listIn(workbook: WorkbookModel): readonly string[] {
  const { sheet, table } = findTable(workbook, 'Kinderen')!;
  const body = bodyBox(table);
  return Array.from({ length: body.rows }, (_, row) => {
    const cells = Array.from({ length: body.columns }, (_cell, column) =>
      String(readValue(workbook, sheet, body.row + row, body.column + column)),
    );
    return `${body.row + row + 1}: ${cells.join('|')}`;
  });
}

const answersIn = (workbook: WorkbookModel): readonly string[] =>
  ['Formulier', 'Groepen', 'Toelichting'].flatMap((name) =>
    rowsOf(workbook, name).map((row) => {
      const typed = Object.entries(row).filter(([heading, value]) => value !== '' && !isGrey(name, heading));
      return JSON.stringify(typed.map(([, value]) => value));
    }),
  );

/** What a user sees of a problem: at most one message, and what its button does. */
function messageIn(state: PaneState): readonly string[] {
  const { problem } = state;
  return problem === undefined ? [] : [`${problem.failure.code} (${wayOn(problem, state)})`];
}

/**
 * A form of the year before, of an older version, in which somebody renamed the table of the child list: one message
 * with a button that repairs, then the newer form. Tells what is not as a user may expect.
 */
export async function walkOldTemplate(plant?: (door: Workbook) => Workbook): Promise<readonly string[]> {
  const workbook = olderWorkbook();
  const [list, answers] = [listIn(workbook), answersIn(workbook)];
  const journey = await openJourney({ workbook, ...(plant === undefined ? {} : { plant }) });
  try {
    const met = await meet(journey);
    return [
      ...met,
      ...list.filter((row) => !listIn(workbook).includes(row)).map((row) => `lost: ${row}`),
      ...answers.filter((one) => !answersIn(workbook).includes(one)).map((one) => `lost: ${one}`),
    ];
  } finally {
    journey.close();
  }
}

async function meet({ pane, state, workbook, check }: Journey): Promise<readonly string[]> {
  const wrong: string[] = [];
  const expectIn = (what: string, isAsExpected: boolean) => {
    if (!isAsExpected) wrong.push(what);
  };
  renameTableTo(workbook, 'Kinderen', 'Tabel1');
  await pane.check();
  expectIn(
    'one message with a button that repairs',
    messageIn(state()).join() === 'formulier-beschadigd (repair)',
  );
  await pane.open('repair');
  expectIn('a preview of the repair', state().repair.preview?.lines.length === 1);
  await pane.repair();
  expectIn('no message after the repair', messageIn(state()).length === 0);
  await pane.open('start');
  const form = state().workbook;
  expectIn('the newer form is offered', form?.kind === 'formulier' && form.isOlder === true);
  await pane.open('repair');
  expectIn('a preview of the newer form', state().repair.preview?.kind === 'update');
  await pane.repair();
  expectIn('a report of the newer form', state().repair.report?.kind === 'update');
  expectIn('no message after bringing it up to date', messageIn(state()).length === 0);
  await pane.open('start');
  const now = state().workbook;
  expectIn(
    'nothing to send again',
    now?.kind === 'formulier' && !now.changedSinceSent && now.isOlder !== true,
  );
  expectIn('nothing wrong with the form', (await check()).length === 0);
  expectIn('the report on a sheet', rowsOf(workbook, 'Herstel').length > 5);
  return wrong;
}
