import { afterEach, describe, expect, it } from 'vitest';
import type { Flows } from '../../../addin/flows/flows.ts';
import type { Outcome } from '../../../addin/flows/outcome.ts';
import { wayOn } from '../../../addin/taskpane/view/way-on.ts';
import { fillForm } from '../../../local/demo/fill-form.ts';
import { addressIn } from '../../../local/demo/table-in-model.ts';
import { toXlsx } from '../../../local/excel/export/to-xlsx.ts';
import { openSheet } from '../../../local/excel/user/place.ts';
import { insertRows } from '../../../local/excel/user/rows.ts';
import { typeIn } from '../../../local/excel/user/type-in.ts';
import { openWithForm } from '../../support/example-choice.ts';
import { goodForm } from '../../support/example-kinderen.ts';
import { type OpenExcel, valueOf } from '../../support/open-excel.ts';
import { flowsOn, invitingClient, opened } from '../../support/upload/file-ports.ts';
import { coordinator } from '../taskpane/pane-stages.ts';

const LOCATIE = 'school-linde';
const open: OpenExcel[] = [];
afterEach(() => open.splice(0).forEach((one) => one.close()));

async function filled(): Promise<OpenExcel> {
  const excel = await openWithForm(LOCATIE);
  open.push(excel);
  fillForm(excel.workbook, goodForm(['Groep 1', 'Groep 2'], 12));
  return excel;
}

type Checked = Awaited<ReturnType<Flows['check']>>;

/** What checking says on both routes, of a form that was worked on in Excel. */
async function checkedBothWays(work: (excel: OpenExcel) => void): Promise<readonly Checked[]> {
  const excel = await filled();
  work(excel);
  const file = opened(await toXlsx(excel.workbook));
  const onPage = await flowsOn(file, invitingClient(LOCATIE)).check();
  return [await excel.run('check'), onPage];
}

/** The row of the sheet on which the child with this number stands, counting from 0. */
function rowOf({ workbook }: OpenExcel, child: number): number {
  const { address } = addressIn(workbook, 'Kinderen', { row: child, heading: 'Code' });
  return Number(address.replace(/\D/g, '')) - 1;
}

const failureOf = (outcome: Outcome<unknown>) => (outcome.ok ? undefined : outcome.failure);

describe('a blank row among the children', () => {
  const blank = (at: number) => (excel: OpenExcel) => {
    const done = insertRows(openSheet(excel.workbook, 'Kinderen'), rowOf(excel, at), 2);
    if (done.refused !== null) throw new Error(JSON.stringify(done.refused));
  };

  it.each([0, 3, 11])('gives no message at all, before child %i', async (at) => {
    const [excel, page] = await checkedBothWays(blank(at));
    expect(valueOf(excel!)).toMatchObject({ findings: [], kinderen: 12 });
    expect(valueOf(page!)).toMatchObject({ findings: [], kinderen: 12 });
  });

  it('planted fault: a row in which something stands does give one', async () => {
    const both = await checkedBothWays((excel) => {
      blank(3)(excel);
      const { sheet, address } = addressIn(excel.workbook, 'Kinderen', { row: 3, heading: 'Groep' });
      typeIn({ workbook: excel.workbook, sheet }, address, 'Groep 1');
    });
    for (const outcome of both) expect(valueOf(outcome).findings.length).toBeGreaterThan(0);
  });
});

describe('a heading that somebody changed', () => {
  const rename = (excel: OpenExcel) => {
    const { workbook } = excel;
    const { sheet, address } = addressIn(workbook, 'Kinderen', { row: 0, heading: 'Startmaand' });
    const heading = `${address.replace(/\d/g, '')}${String(rowOf(excel, 0))}`;
    typeIn({ workbook, sheet }, heading, 'Vanaf wanneer');
  };

  it('gives one message that names it and its table, for twelve children', async () => {
    const both = await checkedBothWays(rename);
    for (const outcome of both) {
      const failure = failureOf(outcome);
      expect(failure?.code).toBe('formulier-beschadigd');
      expect(failure?.parts).toEqual(['Startmaand (Kinderen)']);
      expect(failure?.findings).toBeUndefined();
    }
  });

  it('offers the repair', async () => {
    const [excel] = await checkedBothWays(rename);
    const failure = failureOf(excel!);
    expect(wayOn({ task: 'check', failure: failure! }, coordinator)).toBe('repair');
  });

  it('leaves the cells below it as they are', async () => {
    const excel = await filled();
    rename(excel);
    const before = await excel.use(() => excel.ports.workbook.read());
    await excel.run('check');
    const after = await excel.use(() => excel.ports.workbook.read());
    expect(valueOf(after).tables.get('Kinderen')).toEqual(valueOf(before).tables.get('Kinderen'));
  });
});
