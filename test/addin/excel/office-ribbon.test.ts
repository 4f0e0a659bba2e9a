import { afterEach, expect, test, vi } from 'vitest';
import { type CommandName, commandNames } from '../../../addin/commands/commands.ts';
import { registerCommands } from '../../../addin/commands/register-commands.ts';
import { controlIds, officeRibbon } from '../../../addin/excel/office-ribbon.ts';
import { officeReady } from '../../../addin/excel/office-ready.ts';
import { isDark } from '../../../addin/excel/office-theme.ts';
import { WorkbookModel } from '../../../local/excel/model/workbook-model.ts';
import { type RunningOffice, startOffice } from '../../../local/excel/node/start-office.ts';
import { OfficeHost } from '../../../local/excel/office-host.ts';

const running: RunningOffice[] = [];
afterEach(() => running.splice(0).forEach((office) => office.close()));

async function start(requirementSets: Record<string, string> = {}): Promise<RunningOffice> {
  const host = new OfficeHost(new WorkbookModel({ sheets: ['Blad1'] }), { requirementSets });
  const office = await startOffice({ host });
  running.push(office);
  return office;
}

const all = Object.fromEntries(commandNames.map((name) => [name, true])) as Record<CommandName, true>;

test('a click on a button shows the pane, opens its screen and is answered', async () => {
  const { host, use } = await start();
  const opened: string[] = [];
  const bugs: unknown[] = [];
  host.changePane('Background');
  use(() =>
    registerCommands(
      officeRibbon(),
      Promise.resolve({ pane: { open: (name) => Promise.resolve(void opened.push(name)) } }),
      (error) => bugs.push(error),
    ),
  );
  await host.clickCommand('check', controlIds.check);
  await expect.poll(() => opened).toEqual(['check']);
  expect(host.pane).toBe('Visible');
  expect(host.runningCommands).toEqual([]);
  expect(bugs).toEqual([]);
});

test('a click is answered while the work goes on', async () => {
  const { host, use } = await start();
  use(() =>
    registerCommands(
      officeRibbon(),
      Promise.resolve({ pane: { open: () => new Promise(() => undefined) } }),
      () => undefined,
    ),
  );
  await host.clickCommand('submit', controlIds.submit);
  expect(host.runningCommands).toEqual([]);
});

test('buttons are switched off and on by their own ids', async () => {
  const { host, use } = await start();
  await use(() => officeRibbon().setEnabled({ ...all, uitvraag: false }));
  const off = Object.values(controlIds).filter((id) => !host.ribbon.isEnabled(id));
  expect(off).toEqual(['Groeiblad.Uitvraag']);
  await use(() => officeRibbon().setEnabled(all));
  expect(host.ribbon.isEnabled('Groeiblad.Uitvraag')).toBe(true);
});

test('where Excel has no RibbonApi every button stays usable', async () => {
  const { host, use } = await start({ RibbonApi: '' });
  await use(() => officeRibbon().setEnabled({ ...all, check: false }));
  expect(host.ribbon.isEnabled('Groeiblad.Check')).toBe(true);
  expect(host.unimplemented.size).toBe(0);
});

test('the page knows that it is in Excel', async () => {
  const { use } = await start();
  expect(await use(() => officeReady())).toBe(true);
});

test.each([
  ['#FFFFFF', false],
  ['#292929', true],
  ['#000000', true],
  [undefined, false],
])('with the background %s the pane is dark: %s', (bodyBackgroundColor, dark) => {
  const officeTheme = bodyBackgroundColor && { bodyBackgroundColor };
  vi.stubGlobal('Office', { context: { officeTheme } });
  expect(isDark()).toBe(dark);
  vi.unstubAllGlobals();
});
