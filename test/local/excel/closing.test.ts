import { expect, test } from 'vitest';
import { MacBridge } from '../../../local/excel/bridge/mac/mac-bridge.ts';
import { WebBridge } from '../../../local/excel/bridge/web/web-bridge.ts';
import { codeOf, openOffice, settle } from './open-office.ts';

const routes = [
  ['the Mac', (latency: number) => new MacBridge(latency)],
  ['the web', (latency: number) => new WebBridge(latency)],
] as const;

/** Longer than any of these tests: what is answered, was answered by the end. */
const forEver = 3_600_000;

const write = (context: Excel.RequestContext) => {
  context.workbook.worksheets.getActiveWorksheet().getRange('A1').values = [[1]];
  return context.sync();
};

test.each(routes)('on %s a request that waits when its workbook is closed is refused', async (_on, make) => {
  const office = await openOffice({ bridge: make(30) });
  const work = office.excel(write);
  office.host.close({ refuse: true });
  expect(await codeOf(work)).toBe('GeneralException');
  expect(office.host.syncs.filter(({ kind }) => kind === 'workbook')).toEqual([]);
});

test.each(routes)('on %s a request after the end is refused too', async (_on, make) => {
  const office = await openOffice({ bridge: make(0) });
  office.host.close({ refuse: true });
  expect(await codeOf(office.excel(write))).toBe('GeneralException');
});

test.each(routes)(
  'on %s what waits for the user to leave a cell is not written after the end',
  async (_on, make) => {
    const office = await openOffice({ bridge: make(0) });
    office.host.cellEdit.begin();
    const work = office.use(() => office.Excel.run({ delayForCellEdit: true }, write));
    await settle();
    office.host.close({ refuse: true });
    expect(await codeOf(work)).toBe('GeneralException');
    office.host.cellEdit.end();
    expect(office.workbook.activeSheet.cells.get(0, 0)?.value ?? '').toBe('');
  },
);

test.each(routes)('on %s nothing at all reaches an add-in that goes with its frame', async (_on, make) => {
  const office = await openOffice({ bridge: make(0) });
  let heard = false;
  const hear = () => (heard = true);
  void office.excel(write).then(hear, hear);
  office.host.close();
  void office.excel(write).then(hear, hear);
  await settle();
  expect(heard).toBe(false);
});

test('a command that runs when its workbook is closed ends as such, and leaves no timer', async () => {
  const { host } = await openOffice({ commandTimeoutMs: forEver });
  const clicked = host.clickCommand('versturen');
  host.close();
  await expect(clicked).rejects.toMatchObject({ name: 'WorkbookClosed' });
  expect(host.runningCommands).toEqual([]);
});

test('what ends with the window leaves no rejection that nobody handles', async () => {
  const unhandled: unknown[] = [];
  const note = (reason: unknown) => unhandled.push(reason);
  process.on('unhandledRejection', note);
  const office = await openOffice();
  const work = office.excel(write);
  office.close();
  await expect(work).rejects.toThrow();
  await settle();
  process.off('unhandledRejection', note);
  expect(unhandled).toEqual([]);
});
