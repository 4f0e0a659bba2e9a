import { afterEach, describe, expect, it, vi } from 'vitest';
import { problemFailure } from '../../../addin/api/problem-failure.ts';
import { done, failed } from '../../../addin/flows/outcome.ts';
import { showFeedback } from '../../../addin/flows/show-feedback.ts';
import { watchEdits } from '../../../addin/flows/watch-edits.ts';
import { fillForm } from '../../../local/demo/fill-form.ts';
import { enter, rowsOf } from '../../../local/demo/table-in-model.ts';
import { choiceFor } from '../../support/example-choice.ts';
import { exampleClient } from '../../support/example-client.ts';
import { goodForm } from '../../support/example-kinderen.ts';
import { withoutFigures } from '../../support/example-terugkoppeling.ts';
import { namedText } from '../../support/named-text.ts';
import { openExcel, type OpenExcel, valueOf } from '../../support/open-excel.ts';
import { rememberingServer } from '../../support/remembering-server.ts';

const open: OpenExcel[] = [];
afterEach(() => open.splice(0).forEach((one) => one.close()));

const readTerugkoppeling = () => done(withoutFigures);
const nothing = () => failed(problemFailure('niet-gevonden'));

async function sent() {
  const { knows, client } = rememberingServer();
  const excel = await openExcel({ client });
  open.push(excel);
  valueOf(await excel.run('newForm', choiceFor('school-linde')));
  fillForm(excel.workbook, goodForm(['Groep 1', 'Groep 2'], 14));
  const preparation = valueOf(await excel.run('prepare', { nulopgave: false }));
  valueOf(await excel.run('submit', preparation, { verklaring: true, redenen: [], vervangt: 0 }));
  return { excel, knows };
}

const standOf = ({ workbook }: OpenExcel) => namedText(workbook, 'StartStand');
const gegeven = ({ workbook }: OpenExcel, label: string) =>
  rowsOf(workbook, 'Gegevens').find((row) => row['Onderdeel'] === label)?.['Gegeven'];
const onOntvangst = ({ workbook }: OpenExcel): string => {
  const cells = workbook.sheetByName('Ontvangst')!.cells.entries({ row: 0, column: 0, rows: 40, columns: 6 });
  return [...cells].map(({ cell }) => String(cell.value)).join('\n');
};

describe('the sheets of a form', () => {
  it('say when it was received, with a number to name and every total', async () => {
    const { excel, knows } = await sent();
    expect(standOf(excel)).toBe(
      'Ontvangen op 20 juni 2026 om 12:00. U hebt nog 20 dagen: tot en met 10 juli 2026.',
    );
    const rows = rowsOf(excel.workbook, 'Ontvangst').map((row) => Object.values(row).slice(0, 2));
    expect(rows).toEqual([
      ['Nummer', 'GB-ABCD1234'],
      ['Ontvangen op', '20 juni 2026 om 12:00'],
      ['Versie', '1'],
      ['Stand', 'Ontvangen en in orde'],
    ]);
    expect(rowsOf(excel.workbook, 'OntvangenAantallen').map((row) => Object.values(row))).toContainEqual([
      'Voldoende groei: Taal',
      '9',
    ]);
    expect(valueOf(await excel.run('readState'))).toMatchObject({ ontvangstbewijs: knows.ontvangstbewijs });
  });

  it('say that the figures were adopted, and ask for nothing more', async () => {
    const { excel, knows } = await sent();
    knows.status = 'vastgesteld';
    const again = await excel.run('prepare', { nulopgave: false });
    expect(again.ok ? undefined : again.failure.code).toBe('uitvraag-niet-open');
    expect(standOf(excel)).toBe(
      'Ontvangen op 20 juni 2026 om 12:00. De gemeente heeft de cijfers vastgesteld.',
    );
    expect(gegeven(excel, 'Stand van de uitvraag')).toBe('Vastgesteld');
    expect(onOntvangst(excel)).toContain('GB-ABCD1234');
    expect(namedText(excel.workbook, 'OntvangstStand')).toContain(
      'De gemeente heeft de cijfers vastgesteld.',
    );
    expect(onOntvangst(excel)).not.toContain('verstuur opnieuw');
    expect(valueOf(await excel.run('readState'))).toMatchObject({ ontvangstbewijs: knows.ontvangstbewijs });
    const { findings } = valueOf(await excel.run('check'));
    expect(findings.map(({ rule }) => rule)).not.toContain('U-04');
    expect(namedText(excel.workbook, 'ControleStand')).toContain('U hoeft niets meer te doen.');
  });

  it('say it too when the user only asked for the terugkoppeling', async () => {
    const { excel } = await sent();
    const asked = {
      ...excel.ports,
      client: exampleClient({
        readTerugkoppeling,
        listJaren: () => done({ jaren: [] }),
        readEigenCijfers: nothing,
        readMij: () => done({ rechten: [] }),
        readConclusies: () => done({ uitvraagId: 'uitvraag', release: 1 }),
      }),
    };
    valueOf(await excel.use(() => showFeedback(asked)));
    expect(standOf(excel)).toContain('De gemeente heeft de cijfers vastgesteld.');
    expect(gegeven(excel, 'Stand van de uitvraag')).toBe('Vastgesteld');
    expect(excel.workbook.activeSheet.name).toBe('Terugkoppeling');
  });

  it('ask for nothing of who has no doelgroepkinderen', async () => {
    const excel = await openExcel({ client: rememberingServer().client });
    open.push(excel);
    valueOf(await excel.run('newForm', choiceFor('school-linde')));
    const preparation = valueOf(await excel.run('prepare', { nulopgave: true }));
    valueOf(await excel.run('submit', preparation, { verklaring: true, redenen: [], vervangt: 0 }));
    const stands = () => rowsOf(excel.workbook, 'Stappen').map((row) => row['Hoe staat het ervoor?']);
    expect(stands()).toEqual([...Array<string>(5).fill('Niet nodig'), 'Ontvangen, nummer GB-ABCD1234']);
    expect(valueOf(await excel.run('check')).findings).toEqual([]);
    enter(excel.workbook, 'Kinderen', { row: 1, heading: 'Groei Taal', text: 'onvoldoende' });
    expect(valueOf(await excel.run('check')).findings).not.toEqual([]);
    expect(stands()).not.toContain('Niet nodig');
  });

  it('say that what was changed after closing does not count', async () => {
    const { excel, knows } = await sent();
    knows.status = 'gesloten';
    enter(excel.workbook, 'Kinderen', { row: 1, heading: 'Groei Taal', text: 'onvoldoende' });
    await excel.run('prepare', { nulopgave: false });
    expect(standOf(excel)).toBe(
      'Ontvangen op 20 juni 2026 om 12:00. Wat u daarna wijzigde, telt niet mee. De uitvraag is gesloten.',
    );
  });

  it('tell the pane after each edit whether it still says what was sent', async () => {
    const { excel } = await sent();
    const heard: boolean[] = [];
    const watcher = {
      inTurn: (work: () => Promise<void>) => work(),
      onStale: () => undefined,
      onForm: () => undefined,
      onCompared: (changed: boolean) => void heard.push(changed),
      onBug: (error: unknown) => expect.fail(String(error)),
    };
    await excel.use(() => watchEdits(excel.ports, watcher));
    const [before] = rowsOf(excel.workbook, 'Kinderen').map((row) => String(row['Groei Taal'] ?? ''));
    const put = (text: string) => enter(excel.workbook, 'Kinderen', { row: 0, heading: 'Groei Taal', text });
    put(before === 'voldoende' ? 'onvoldoende' : 'voldoende');
    await vi.waitFor(() => expect(heard.at(-1)).toBe(true), { timeout: 6000 });
    put(before ?? '');
    await vi.waitFor(() => expect(heard.at(-1)).toBe(false), { timeout: 6000 });
  });

  it('follow an uitvraag that asks a newer form since', async () => {
    const { excel, knows } = await sent();
    knows.sjabloonversie = '9.0.0';
    const { findings } = valueOf(await excel.run('prepare', { nulopgave: false }));
    expect(findings.map(({ rule }) => rule)).toContain('L-07');
    expect(gegeven(excel, 'Versie die de gemeente vraagt')).toBe('9.0.0');
    expect(valueOf(await excel.run('check')).findings.map(({ rule }) => rule)).toContain('L-07');
  });

  it('follow an uitvraag that was opened again for longer', async () => {
    const { excel, knows } = await sent();
    knows.status = 'gesloten';
    await excel.run('prepare', { nulopgave: false });
    Object.assign(knows, { status: 'open', closesOn: '2026-07-20' });
    valueOf(await excel.run('prepare', { nulopgave: false }));
    expect(standOf(excel)).toContain('U hebt nog 30 dagen: tot en met 20 juli 2026.');
    expect(gegeven(excel, 'Stand van de uitvraag')).toBe('Open');
    expect(onOntvangst(excel)).toContain('verstuur opnieuw');
  });
});
