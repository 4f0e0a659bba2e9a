import { expect, test } from 'vitest';
import { restore, snapshot } from '../../../local/excel/model/snapshot.ts';
import { openOffice, settle } from './open-office.ts';

test('a ribbon button runs its function and waits for completed()', async () => {
  const { Office, host, use } = await openOffice();
  const seen: string[] = [];
  use(() =>
    Office.actions.associate('controleren', (event: Office.AddinCommands.Event) => {
      seen.push(event.source.id);
      setTimeout(() => event.completed(), 10);
    }),
  );
  const clicked = host.clickCommand('controleren', 'Groeiblad.Controleren');
  await settle();
  await clicked;
  expect(seen).toEqual(['Groeiblad.Controleren']);
  expect(host.runningCommands).toEqual([]);
});

test('planted fault: a function that forgets completed() is found out', async () => {
  const { Office, host, use } = await openOffice({ commandTimeoutMs: 50 });
  use(() => Office.actions.associate('vergeet', () => undefined));
  await expect(host.clickCommand('vergeet')).rejects.toThrow('vergeet did not call event.completed()');
});

test('a button that requestUpdate disabled cannot be clicked', async () => {
  const { Office, host, use } = await openOffice();
  const update = (enabled: boolean) =>
    use(() =>
      Office.ribbon.requestUpdate({ tabs: [{ id: 'Groeiblad', controls: [{ id: 'Versturen', enabled }] }] }),
    );
  await expect.poll(() => host.isReady).toBe(true);
  let changes = 0;
  host.onChange(() => (changes += 1));
  await update(false);
  expect(host.ribbon.isEnabled('Versturen')).toBe(false);
  expect(host.ribbon.isEnabled('Controleren')).toBe(true);
  await expect(host.clickCommand('versturen', 'Versturen')).rejects.toThrow('Versturen is disabled');
  await update(true);
  expect(host.ribbon.isEnabled('Versturen')).toBe(true);
  expect(changes).toBe(2);
});

test('without RibbonApi every button is enabled and updating the ribbon fails', async () => {
  const { Office, host, use } = await openOffice({ requirementSets: { RibbonApi: '' } });
  const update = use(() =>
    Office.ribbon.requestUpdate({
      tabs: [{ id: 'Groeiblad', controls: [{ id: 'Versturen', enabled: false }] }],
    }),
  );
  await expect(update).rejects.toThrow();
  expect(Office.context.requirements.isSetSupported('RibbonApi', '1.1')).toBe(false);
  expect(host.ribbon.isEnabled('Versturen')).toBe(true);
});

test('the file remembers that it starts the add-in, and forgets it again', async () => {
  const { Office, use, workbook } = await openOffice();
  let changes = 0;
  workbook.subscribe(() => (changes += 1));
  await use(() => Office.addin.setStartupBehavior(Office.StartupBehavior.load));
  expect(restore(snapshot(workbook)).startsAddin).toBe(true);
  await use(() => Office.addin.setStartupBehavior(Office.StartupBehavior.none));
  expect(restore(snapshot(workbook)).startsAddin).toBe(false);
  expect(changes).toBe(2);
});

test('the pane is hidden and shown, by add-in and by user', async () => {
  const { Office, host, use } = await openOffice();
  const seen: string[] = [];
  await use(() =>
    Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
      seen.push(visibilityMode);
    }),
  );
  await use(() => Office.addin.hide());
  await settle();
  expect(host.pane).toBe('Background');
  host.changePane('Visible');
  await settle();
  expect(seen).toEqual(['Hidden', 'Taskpane']);
});

test('a page is opened in the browser, not in the pane', async () => {
  const { Office, host, use } = await openOffice();
  use(() => Office.context.ui.openBrowserWindow('https://localhost:3000/download'));
  await settle();
  expect(host.openedPages).toEqual(['https://localhost:3000/download']);
});

test('two users at work in one process each have their own Excel', async () => {
  const [an, bo] = [await openOffice({ sheets: ['An'] }), await openOffice({ sheets: ['Bo'] })];
  /** As the code of the add-in has it: the global names, and pauses in between. */
  const addinCode = async () => {
    await settle();
    return globalThis.Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
      await settle();
      await context.sync();
      return [sheet.name, globalThis.Office.context.diagnostics.platform];
    });
  };
  const seen = await Promise.all([an.use(addinCode), bo.use(addinCode), an.use(addinCode)]);
  expect(seen.map(([name]) => name)).toEqual(['An', 'Bo', 'An']);
  expect(() => globalThis.Excel).toThrow('outside office.use()');
});

test('a closed window is freed: its names are gone and dozens can be started', async () => {
  for (let i = 0; i < 5; i++) {
    const office = await openOffice();
    office.close();
  }
  expect('Excel' in globalThis).toBe(false);
});
