import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Workbook, WorkbookChange } from '../../../addin/excel/workbook.ts';
import { REST, type Watcher, watchEdits } from '../../../addin/flows/watch-edits.ts';
import { inTurn } from '../../../addin/taskpane/controller/in-turn.ts';
import { snapshot } from '../../../local/excel/model/snapshot.ts';
import { fillForm } from '../../../local/demo/fill-form.ts';
import { enter, rowsOf } from '../../../local/demo/table-in-model.ts';
import { deleteRows } from '../../../local/excel/user/rows.ts';
import { openSheet } from '../../../local/excel/user/place.ts';
import { sortTable } from '../../../local/excel/user/sort-table.ts';
import { showTab } from '../../../local/excel/user/sheet-tabs.ts';
import { exampleClient } from '../../support/example-client.ts';
import { openWithForm } from '../../support/example-choice.ts';
import { goodForm } from '../../support/example-kinderen.ts';
import { namedText } from '../../support/named-text.ts';
import { openExcel, type OpenExcel, valueOf } from '../../support/open-excel.ts';

const open: OpenExcel[] = [];
afterEach(() => open.splice(0).forEach((one) => one.close()));

const ENOUGH = REST + 400;
/** A busy machine takes longer. */
const soon = (look: () => void) => vi.waitFor(look, { timeout: 6000 });

/** Nothing else goes on, and nothing may go wrong. */
const alone: Watcher = {
  inTurn: (work) => work(),
  onStale: () => undefined,
  onForm: () => undefined,
  onCompared: () => undefined,
  onBug: (error) => {
    throw error;
  },
};

async function checked(): Promise<OpenExcel> {
  const excel = await openWithForm('school-linde');
  open.push(excel);
  fillForm(excel.workbook, goodForm(['Groep 1', 'Groep 2'], 10));
  valueOf(await excel.run('check'));
  return excel;
}

/** What the sheet Controle says of its own age. */
const stand = ({ workbook }: OpenExcel): string => namedText(workbook, 'ControleStand');

const stepOf = ({ workbook }: OpenExcel, number: string) =>
  rowsOf(workbook, 'Stappen').find((row) => String(row['Wat doet u?']).startsWith(number))?.[
    'Hoe staat het ervoor?'
  ];

describe('opening a form', () => {
  const startStand = ({ workbook }: OpenExcel) => namedText(workbook, 'StartStand');

  it('counts the days left again on another day, and writes nothing the second time', async () => {
    const excel = await checked();
    expect(startStand(excel)).toContain('nog 20 dagen');
    const later = { ...excel.ports, now: () => new Date('2026-07-09T08:00:00Z') };
    await excel.use(() => watchEdits(later, alone));
    expect(startStand(excel)).toContain('nog 1 dag');
    const before = snapshot(excel.workbook);
    await excel.use(() => watchEdits(later, alone));
    expect(snapshot(excel.workbook)).toBe(before);
  });

  it('writes nothing on the day on which the form was made', async () => {
    const excel = await openWithForm('school-linde');
    open.push(excel);
    const before = snapshot(excel.workbook);
    await excel.use(() => watchEdits(excel.ports, alone));
    expect(snapshot(excel.workbook)).toBe(before);
  });

  it('leaves no step to undo where the sheets say it all', async () => {
    const excel = await checked();
    const applied: WorkbookChange[] = [];
    const apply: Workbook['apply'] = (seen, change) => {
      applied.push(change);
      return excel.ports.workbook.apply(seen, change);
    };
    const workbook = { ...excel.ports.workbook, apply };
    enter(excel.workbook, 'Kinderen', { row: 0, heading: 'Groei Taal', text: 'voldoende' });
    await excel.use(() => watchEdits({ ...excel.ports, workbook }, alone));
    showTab(openSheet(excel.workbook, 'Groepen'));
    await soon(() => expect(stand(excel)).toContain('Verouderd'));
    const once = applied.length;
    // The pane of the same file, opened again.
    await excel.use(() => watchEdits({ ...excel.ports, workbook }, alone));
    showTab(openSheet(excel.workbook, 'Kinderen'));
    await wait(ENOUGH);
    expect([once, applied.length]).toEqual([1, 1]);
  });

  it('passes over the cell for the days left when somebody deleted it', async () => {
    const excel = await checked();
    const { formula } = excel.workbook.names.find(({ name }) => name === 'StartStand')!;
    const row = Number(/\d+$/.exec(formula)?.[0]);
    expect(deleteRows(openSheet(excel.workbook, 'Start'), row).refused).toBeNull();
    const later = { ...excel.ports, now: () => new Date('2026-07-09T08:00:00Z') };
    await excel.use(() => watchEdits(later, alone));
    expect(valueOf(await excel.run('check')).findings).toEqual([]);
  });

  it('changes nothing in a workbook without a form', async () => {
    const excel = await openExcel({ client: exampleClient({}) });
    open.push(excel);
    const before = snapshot(excel.workbook);
    await excel.use(() => watchEdits(excel.ports, alone));
    expect(snapshot(excel.workbook)).toBe(before);
  });
});

describe('watching edits', () => {
  it('says that the check is out of date after an edit', async () => {
    const excel = await checked();
    await excel.use(() => watchEdits(excel.ports, alone));
    expect(stand(excel)).toContain('Gecontroleerd op 20 juni 2026');
    enter(excel.workbook, 'Kinderen', { row: 0, heading: 'Groei Taal', text: 'voldoende' });
    await soon(() => expect(stand(excel)).toContain('Verouderd'));
    expect(stepOf(excel, '5.')).toBe('Doe dit opnieuw');
  });

  it('writes once that the check is out of date, and then leaves what the user can undo alone', async () => {
    const excel = await checked();
    await excel.use(() => watchEdits(excel.ports, alone));
    enter(excel.workbook, 'Kinderen', { row: 0, heading: 'Groei Taal', text: 'voldoende' });
    await soon(() => expect(stand(excel)).toContain('Verouderd'));
    enter(excel.workbook, 'Kinderen', { row: 1, heading: 'Groei Taal', text: 'onvoldoende' });
    const before = snapshot(excel.workbook);
    await wait(ENOUGH);
    expect(snapshot(excel.workbook)).toBe(before);
  });

  it('says so again after a check of a form that was put back as it was', async () => {
    const excel = await checked();
    await excel.use(() => watchEdits(excel.ports, alone));
    const heading = 'Groei Taal';
    const before = String(rowsOf(excel.workbook, 'Kinderen')[0]?.[heading]);
    const other = before === 'voldoende' ? 'onvoldoende' : 'voldoende';
    enter(excel.workbook, 'Kinderen', { row: 0, heading, text: other });
    await soon(() => expect(stand(excel)).toContain('Verouderd'));
    enter(excel.workbook, 'Kinderen', { row: 0, heading, text: before });
    valueOf(await excel.run('check'));
    await wait(ENOUGH);
    expect(stand(excel)).toContain('Gecontroleerd op');
    enter(excel.workbook, 'Kinderen', { row: 0, heading, text: other });
    await soon(() => expect(stand(excel)).toContain('Verouderd'));
  });

  it('leaves what the user can undo alone when the list is sorted', async () => {
    const excel = await checked();
    await excel.use(() => watchEdits(excel.ports, alone));
    sortTable(excel.workbook, 'Kinderen', 'Code', false);
    const before = snapshot(excel.workbook);
    await wait(ENOUGH);
    expect(snapshot(excel.workbook)).toBe(before);
  });

  it('writes nothing on a visit when the sheets say it all', async () => {
    const excel = await checked();
    let writes = 0;
    const workbook: Workbook = {
      ...excel.ports.workbook,
      apply: (seen, change) => {
        writes += 1;
        return excel.ports.workbook.apply(seen, change);
      },
    };
    await excel.use(() => watchEdits({ ...excel.ports, workbook }, alone));
    const visitAfter = async (text: string) => {
      enter(excel.workbook, 'Toelichting', { row: 0, heading: 'Uw uitleg', text });
      showTab(openSheet(excel.workbook, text.length % 2 ? 'Groepen' : 'Toelichting'));
      await wait(ENOUGH);
    };
    await visitAfter('Wij lezen elke dag voor.');
    const once = writes;
    await visitAfter('Wij lezen elke dag lang voor.');
    expect([once > 0, writes]).toEqual([true, once]);
  });

  it('says on Start how far the steps are when somebody goes there', async () => {
    const excel = await checked();
    await excel.use(() => watchEdits(excel.ports, alone));
    enter(excel.workbook, 'Kinderen', { row: 10, heading: 'Groep', text: 'Groep 1' });
    await soon(() => expect(stepOf(excel, '2.')).toBe('10 van 11 kinderen klaar'));
    enter(excel.workbook, 'Kinderen', { row: 11, heading: 'Groep', text: 'Groep 1' });
    await wait(ENOUGH);
    expect(stepOf(excel, '2.')).toBe('10 van 11 kinderen klaar');
    showTab(openSheet(excel.workbook, 'Kinderen'));
    await soon(() => expect(stepOf(excel, '2.')).toBe('10 van 12 kinderen klaar'));
  });

  it('does nothing for an edit that changes nothing of the form', async () => {
    const excel = await checked();
    await excel.use(() => watchEdits(excel.ports, alone));
    const same = String(rowsOf(excel.workbook, 'Kinderen')[0]?.['Groei Taal']);
    enter(excel.workbook, 'Kinderen', { row: 0, heading: 'Groei Taal', text: same });
    await wait(ENOUGH);
    expect(stand(excel)).toContain('Gecontroleerd op');
  });

  it('is quiet after the check itself, which changes many cells', async () => {
    const excel = await checked();
    await excel.use(() => watchEdits(excel.ports, alone));
    valueOf(await excel.run('check'));
    await wait(ENOUGH);
    expect(stand(excel)).toContain('Gecontroleerd op');
  });

  it('waits for the check that the user asked for meanwhile, and then has nothing to say', async () => {
    const excel = await checked();
    const [turn, onStale] = [inTurn(), vi.fn()];
    await excel.use(() => watchEdits(excel.ports, { ...alone, inTurn: turn, onStale }));
    enter(excel.workbook, 'Kinderen', { row: 0, heading: 'Groei Taal', text: 'voldoende' });
    await turn(async () => {
      await wait(ENOUGH);
      valueOf(await excel.run('check'));
    });
    await turn(() => Promise.resolve());
    expect(stand(excel)).toContain('Gecontroleerd op');
    expect(onStale).not.toHaveBeenCalled();
  });

  it('tells of a bug and goes on', async () => {
    const excel = await checked();
    const bugs: unknown[] = [];
    const planted = new Error('planted');
    let broken = false;
    const workbook = {
      ...excel.ports.workbook,
      read: () => (broken ? Promise.reject(planted) : excel.ports.workbook.read()),
    };
    const onBug = (error: unknown) => void bugs.push(error);
    await excel.use(() => watchEdits({ ...excel.ports, workbook }, { ...alone, onBug }));
    broken = true;
    enter(excel.workbook, 'Kinderen', { row: 0, heading: 'Groei Taal', text: 'voldoende' });
    await wait(ENOUGH);
    expect(bugs).toEqual([planted]);
  });

  it('stops when asked', async () => {
    const excel = await checked();
    const stop = await excel.use(() => watchEdits(excel.ports, alone));
    await excel.use(stop);
    enter(excel.workbook, 'Kinderen', { row: 0, heading: 'Groei Taal', text: 'voldoende' });
    await wait(ENOUGH);
    expect(stand(excel)).toContain('Gecontroleerd op');
  });
});
