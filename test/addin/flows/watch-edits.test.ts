import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { REST, watchEdits } from '../../../addin/flows/watch-edits.ts';
import { snapshot } from '../../../local/excel/model/snapshot.ts';
import { fillForm } from '../../../local/demo/fill-form.ts';
import { enter, rowsOf } from '../../../local/demo/table-in-model.ts';
import { exampleClient } from '../../support/example-client.ts';
import { openWithForm } from '../../support/example-choice.ts';
import { goodForm } from '../../support/example-kinderen.ts';
import { openExcel, type OpenExcel, valueOf } from '../../support/open-excel.ts';

const open: OpenExcel[] = [];
afterEach(() => open.splice(0).forEach((one) => one.close()));

const ENOUGH = REST + 400;

async function checked(): Promise<OpenExcel> {
  const excel = await openWithForm('school-linde');
  open.push(excel);
  fillForm(excel.workbook, goodForm(['Groep 1', 'Groep 2'], 10));
  valueOf(await excel.run('check'));
  return excel;
}

/** What the sheet Controle says of its own age. */
const stand = ({ workbook }: OpenExcel): string =>
  String(workbook.sheetByName('Controle')?.cells.get(2, 0)?.value);

const stepControle = ({ workbook }: OpenExcel) =>
  rowsOf(workbook, 'Stappen').find((row) => String(row['Wat doet u?']).startsWith('5.'))?.[
    'Hoe staat het ervoor?'
  ];

describe('opening a form', () => {
  const startStand = ({ workbook }: OpenExcel) =>
    String(workbook.sheetByName('Start')?.cells.get(4, 0)?.value);

  it('counts the days left again on another day, and writes nothing the second time', async () => {
    const excel = await checked();
    expect(startStand(excel)).toContain('nog 20 dagen');
    const later = { ...excel.ports, now: () => new Date('2026-07-09T08:00:00Z') };
    await excel.use(() => watchEdits(later));
    expect(startStand(excel)).toContain('nog 1 dag');
    const before = snapshot(excel.workbook);
    await excel.use(() => watchEdits(later));
    expect(snapshot(excel.workbook)).toBe(before);
  });

  it('changes nothing in a workbook without a form', async () => {
    const excel = await openExcel({ client: exampleClient({}) });
    open.push(excel);
    const before = snapshot(excel.workbook);
    await excel.use(() => watchEdits(excel.ports));
    expect(snapshot(excel.workbook)).toBe(before);
  });
});

describe('watching edits', () => {
  it('says that the check is out of date after an edit', async () => {
    const excel = await checked();
    await excel.use(() => watchEdits(excel.ports));
    expect(stand(excel)).toContain('Gecontroleerd op 20 juni 2026');
    enter(excel.workbook, 'Kinderen', { row: 0, heading: 'Groei Taal', text: 'voldoende' });
    await wait(ENOUGH);
    expect(stand(excel)).toContain('Verouderd');
    expect(stepControle(excel)).toBe('Nog niet gedaan');
  });

  it('does nothing for an edit that changes nothing of the form', async () => {
    const excel = await checked();
    await excel.use(() => watchEdits(excel.ports));
    const same = String(rowsOf(excel.workbook, 'Kinderen')[0]?.['Groei Taal']);
    enter(excel.workbook, 'Kinderen', { row: 0, heading: 'Groei Taal', text: same });
    await wait(ENOUGH);
    expect(stand(excel)).toContain('Gecontroleerd op');
  });

  it('is quiet after the check itself, which changes many cells', async () => {
    const excel = await checked();
    await excel.use(() => watchEdits(excel.ports));
    valueOf(await excel.run('check'));
    await wait(ENOUGH);
    expect(stand(excel)).toContain('Gecontroleerd op');
  });

  it('stops when asked', async () => {
    const excel = await checked();
    const stop = await excel.use(() => watchEdits(excel.ports));
    await excel.use(stop);
    enter(excel.workbook, 'Kinderen', { row: 0, heading: 'Groei Taal', text: 'voldoende' });
    await wait(ENOUGH);
    expect(stand(excel)).toContain('Gecontroleerd op');
  });
});
