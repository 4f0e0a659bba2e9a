import { expect, test } from 'vitest';
import { MacBridge } from '../../../local/excel/bridge/mac/mac-bridge.ts';
import { WebBridge } from '../../../local/excel/bridge/web/web-bridge.ts';
import { codeOf, openOffice } from './open-office.ts';
import { play, steps } from './route-scenario.ts';

const openMac = () => openOffice({ bridge: new MacBridge(), accessToken: 'token' });
const openWeb = () => openOffice({ bridge: new WebBridge(), accessToken: 'token' });

test.each(Object.keys(steps))('an add-in that %s does so alike on the Mac and on the web', async (step) => {
  const mac = await play(await openMac(), step);
  const web = await play(await openWeb(), step);
  for (const key of Object.keys(mac)) expect(web[key], key).toEqual(mac[key]);
});

test.each([
  ['fails by name', { code: 'ItemNotFound' }],
  ['sends much', ['in stukken', 'RequestPayloadSizeLimitExceeded']],
  ['reads too much', 'ResponsePayloadSizeLimitExceeded'],
  ['asks for a token', 'token'],
])('what is compared is what was meant: an add-in that %s', async (step, expected) => {
  expect(await play(await openWeb(), step)).toMatchObject({ seen: expected, unimplemented: [] });
});

test('on the web an add-in finds itself in Excel on the web', async () => {
  const { Office } = await openWeb();
  expect(Office.context.platform).toBe('OfficeOnline');
  expect(Office.context.host).toBe('Excel');
});

test('on the web no page is opened in another browser, as that set is not there', async () => {
  const { Office } = await openWeb();
  expect(Office.context.requirements.isSetSupported('OpenBrowserWindowApi', '1.1')).toBe(false);
  expect(Office.context.requirements.isSetSupported('ExcelApi', '1.9')).toBe(true);
  expect((await openMac()).Office.context.requirements.isSetSupported('OpenBrowserWindowApi', '1.1')).toBe(
    true,
  );
});

test('without a token the client fails with 13001, over both routes', async () => {
  for (const bridge of [new MacBridge(), new WebBridge()])
    expect(await play(await openOffice({ bridge }), 'asks for a token')).toMatchObject({ seen: 13_001 });
});

test('settings that the file holds are read anew on the web', async () => {
  const { Office, use, workbook } = await openWeb();
  workbook.documentSettings = { groeiblad: JSON.stringify({ versie: 4 }) };
  const { settings } = Office.context.document;
  await use(() => new Promise((resolve) => settings.refreshAsync(resolve)));
  expect(settings.get('groeiblad')).toEqual({ versie: 4 });
});

test('settings are there from the start', async () => {
  const first = await openWeb();
  await play(first, 'saves a setting');
  const again = await openOffice({ bridge: new WebBridge(), workbook: first.workbook });
  expect(again.Office.context.document.settings.get('groeiblad')).toEqual({ versie: 3 });
});

test('a refusal of the host has the same code over both routes', async () => {
  for (const open of [openMac, openWeb]) {
    const { excel, host } = await open();
    host.refuseNext(5102);
    expect(await codeOf(excel((context) => context.sync()))).toBe('ActivityLimitReached');
  }
});
