import { afterEach, describe, expect, it } from 'vitest';
import { askState } from '../../../addin/flows/ask-state.ts';
import { fillForm } from '../../../local/demo/fill-form.ts';
import { enter, rowsOf } from '../../../local/demo/table-in-model.ts';
import { openSheet } from '../../../local/excel/user/place.ts';
import { deleteTab } from '../../../local/excel/user/sheet-tabs.ts';
import { choiceFor } from '../../support/example-choice.ts';
import { goodForm } from '../../support/example-kinderen.ts';
import { namedText } from '../../support/named-text.ts';
import { openExcel, type OpenExcel, valueOf } from '../../support/open-excel.ts';
import { rememberingServer } from '../../support/remembering-server.ts';
import { repaired } from './repaired.ts';

const open: OpenExcel[] = [];
afterEach(() => open.splice(0).forEach((one) => one.close()));

/** A form that was received, of which a sheet was deleted since. */
async function sentWithout(name: string) {
  const { knows, client } = rememberingServer();
  const excel = await openExcel({ client });
  open.push(excel);
  valueOf(await excel.run('newForm', choiceFor('school-linde')));
  fillForm(excel.workbook, goodForm(['Groep 1', 'Groep 2'], 14));
  const preparation = valueOf(await excel.run('prepare', { nulopgave: false }));
  valueOf(await excel.run('submit', preparation, { verklaring: true, redenen: [], vervangt: 0 }));
  deleteTab(openSheet(excel.workbook, name));
  return { excel, knows };
}

/** Repairs the form, puts its look back as the pane does, and gives what Start says. */
async function startAfterRepair(excel: OpenExcel): Promise<string> {
  await repaired(excel);
  valueOf(await excel.run('mendLook', { tells: true }));
  return namedText(excel.workbook, 'StartStand');
}

const lost = 'Ontvangen, maar het ontvangstbewijs is weg. Klik op Versturen. Dan halen wij het op.';

describe('a form that was received, without its sheet Ontvangst', () => {
  it('never says that nothing was sent', async () => {
    const { excel } = await sentWithout('Ontvangst');
    expect(await startAfterRepair(excel)).toBe(lost);
    expect(namedText(excel.workbook, 'OntvangstStand')).toBe(lost);
    expect(rowsOf(excel.workbook, 'Stappen').at(-1)?.['Hoe staat het ervoor?']).toBe(
      'Ontvangen, maar het ontvangstbewijs is weg',
    );
  });

  it('says that it was changed after sending where it was', async () => {
    const { excel } = await sentWithout('Ontvangst');
    enter(excel.workbook, 'Kinderen', { row: 0, heading: 'Groei Taal', text: '' });
    expect(await startAfterRepair(excel)).toContain('Gewijzigd na versturen.');
  });

  it('gets its ontvangstbewijs back from the server, and sends nothing', async () => {
    const { excel, knows } = await sentWithout('Ontvangst');
    await startAfterRepair(excel);
    expect(valueOf(await excel.use(() => askState(excel.ports)))).toMatchObject({
      ontvangstbewijs: knows.ontvangstbewijs,
    });
    expect(valueOf(await excel.run('prepare', {}))).toMatchObject({ already: knows.ontvangstbewijs });
    expect(namedText(excel.workbook, 'StartStand')).toContain('Ontvangen op 20 juni 2026');
    expect(Object.values(rowsOf(excel.workbook, 'Ontvangst')[0] ?? {})).toContain('GB-ABCD1234');
  });

  it('gets it back as well after the uitvraag closed, and is not called changed', async () => {
    const { excel, knows } = await sentWithout('Ontvangst');
    await startAfterRepair(excel);
    knows.status = 'gesloten';
    const over = await excel.run('prepare', {});
    expect(over).toMatchObject({ failure: { over: { changedSinceSent: false } } });
    expect(namedText(excel.workbook, 'StartStand')).toBe(
      'Ontvangen op 20 juni 2026 om 12:00. De uitvraag is gesloten.',
    );
  });
});

describe('a form that was received, without its sheet Start', () => {
  // The answers on Start went with it, so the form says something else than was sent.
  it('says on the new one that it was changed after sending, and how far each step is', async () => {
    const { excel } = await sentWithout('Start');
    expect(await startAfterRepair(excel)).toContain('Gewijzigd na versturen.');
    const stands = rowsOf(excel.workbook, 'Stappen').map((row) => row['Hoe staat het ervoor?']);
    expect(stands.join()).toContain('14 kinderen');
    expect(stands.at(-1)).toBe('Gewijzigd na versturen');
  });
});
