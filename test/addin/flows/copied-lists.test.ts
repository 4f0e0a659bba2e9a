import { afterEach, describe, expect, it } from 'vitest';
import type { Finding } from '../../../shared/validation/finding.ts';
import { addressIn, enter } from '../../../local/demo/table-in-model.ts';
import { fillForm } from '../../../local/demo/fill-form.ts';
import { toXlsx } from '../../../local/excel/export/to-xlsx.ts';
import { openSheet } from '../../../local/excel/user/place.ts';
import { copyTab, renameTab } from '../../../local/excel/user/sheet-tabs.ts';
import { typeIn } from '../../../local/excel/user/type-in.ts';
import { openWithForm } from '../../support/example-choice.ts';
import { goodForm } from '../../support/example-kinderen.ts';
import { type OpenExcel, valueOf } from '../../support/open-excel.ts';
import { flowsOn, invitingClient, opened } from '../../support/upload/file-ports.ts';

const open: OpenExcel[] = [];
afterEach(() => open.splice(0).forEach((one) => one.close()));

/** The list is copied, and the copy comes in sight. */
async function copied(): Promise<OpenExcel> {
  const excel = await openWithForm('school-linde');
  open.push(excel);
  fillForm(excel.workbook, goodForm(['Groep 1', 'Groep 2'], 12));
  valueOf(await excel.run('check'));
  expect(copyTab(openSheet(excel.workbook, 'Kinderen'))).toMatchObject({ refused: null });
  return excel;
}

/** Goes on working in the copy. */
function workIn({ workbook }: OpenExcel, name: string): void {
  const { address } = addressIn(workbook, 'Kinderen', { row: 2, heading: 'Groep' });
  const outcome = typeIn(openSheet(workbook, name), address, 'Groep 2');
  expect(outcome).toMatchObject({ refused: null });
}

async function onPage({ workbook }: OpenExcel): Promise<readonly Finding[]> {
  const flows = flowsOn(opened(await toXlsx(workbook)), invitingClient('school-linde'));
  return valueOf(await flows.check()).findings;
}

const inPane = async (excel: OpenExcel) => valueOf(await excel.run('check')).findings;
const about = (findings: readonly Finding[]) =>
  findings.filter(({ rule }) => rule === 'K-27').map(({ wat }) => wat);

describe.each([
  ['in Excel', inPane],
  ['on the page', onPage],
])('a copy of the child list, %s', (_, check) => {
  it('is told of by name where somebody went on working in it', async () => {
    const excel = await copied();
    workIn(excel, 'Kinderen (2)');
    renameTab(openSheet(excel.workbook, 'Kinderen'), 'Onze kinderen');
    expect(about(await check(excel))).toEqual([
      'Er staat een kopie van de lijst op blad Kinderen (2). Alleen blad Onze kinderen telt mee.',
    ]);
  });

  it('is no reason to say anything as long as it says the same', async () => {
    expect(about(await check(await copied()))).toEqual([]);
  });

  it('nor when only the list got more children', async () => {
    const excel = await copied();
    enter(excel.workbook, 'Kinderen', { row: 12, heading: 'Groep', text: 'Groep 1' });
    expect(about(await check(excel))).toEqual([]);
  });
});
