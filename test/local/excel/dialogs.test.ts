import { expect, onTestFinished, test } from 'vitest';
import { dialogEvent } from '../../../local/excel/bridge/dialogs.ts';
import { startDialog } from '../../../local/excel/node/start-office.ts';
import { type OpenOffice, openOffice, settle } from './open-office.ts';

const site = 'https://localhost:3000';

type Opened = Office.AsyncResult<Office.Dialog>;

const display = ({ Office, use }: OpenOffice, url: string) =>
  use(
    () =>
      new Promise<Opened>((resolve) =>
        Office.context.ui.displayDialogAsync(url, { height: 60, width: 30 }, resolve),
      ),
  );

/** An open dialog, and what the add-in hears of it. */
async function opened(office: OpenOffice) {
  const { value: dialog } = await display(office, `${site}/aanmelden.html`);
  const heard: object[] = [];
  const { EventType } = office.Office;
  office.use(() => {
    dialog.addEventHandler(EventType.DialogMessageReceived, (message) => heard.push(message));
    dialog.addEventHandler(EventType.DialogEventReceived, (event) => heard.push(event));
  });
  return { dialog, heard };
}

async function inDialog(office: OpenOffice) {
  const page = await startDialog(office.host);
  onTestFinished(page.close);
  return page.Office;
}

test('a dialog opens in the size that was asked, and the user closes it', async () => {
  const office = await openOffice();
  const { heard } = await opened(office);
  const { dialogs } = office.host;
  expect(dialogs.open).toMatchObject({ url: `${site}/aanmelden.html`, height: 60, width: 30 });
  dialogs.tell(dialogEvent.closed);
  await settle();
  expect(heard).toMatchObject([{ error: 12_006 }]);
  expect(dialogs.open).toBeNull();
});

test('the page in the dialog, with an office.js of its own, and the add-in send each other messages', async () => {
  const office = await openOffice();
  const { dialog, heard } = await opened(office);
  const child = await inDialog(office);
  const seen: unknown[] = [];
  child.context.ui.addHandlerAsync(child.EventType.DialogParentMessageReceived, (message: object) =>
    seen.push(message),
  );
  await settle();
  child.context.ui.messageParent('klaar');
  office.use(() => dialog.messageChild('dank'));
  await settle();
  expect(heard).toMatchObject([{ message: 'klaar', origin: site }]);
  expect(seen).toMatchObject([{ message: 'dank', origin: site }]);
});

test('a message for another site does not arrive', async () => {
  const office = await openOffice();
  const { heard } = await opened(office);
  const child = await inDialog(office);
  child.context.ui.messageParent('klaar', { targetOrigin: 'https://elders.example' });
  await settle();
  expect(heard).toEqual([]);
  child.context.ui.messageParent('klaar', { targetOrigin: site });
  await settle();
  expect(heard).toMatchObject([{ message: 'klaar' }]);
});

test('a dialog that the add-in closes is gone, and that is no event', async () => {
  const office = await openOffice();
  const { dialog, heard } = await opened(office);
  office.use(() => dialog.close());
  await settle();
  expect(office.host.dialogs.open).toBeNull();
  expect(heard).toEqual([]);
});

test('a page that is not there or has no https is told to the add-in', async () => {
  const office = await openOffice();
  const { heard } = await opened(office);
  office.host.dialogs.tell(dialogEvent.notFound);
  office.host.dialogs.tell(dialogEvent.insecure);
  await settle();
  expect(heard).toMatchObject([{ error: 12_002 }, { error: 12_003 }]);
});

test.each([
  ['without https', 12_005, 'http://localhost:3000/aanmelden.html'],
  ['of another site', 12_004, 'https://elders.example/aanmelden.html'],
  ['on another port', 12_004, 'https://localhost:3001/aanmelden.html'],
])('a page %s is refused with %i', async (_name, code, url) => {
  const office = await openOffice();
  const { status, error } = await display(office, url);
  expect([status, error.code]).toEqual(['failed', code]);
  expect(office.host.dialogs.open).toBeNull();
});

test('a second dialog is refused with 12007, and one that the user ignores with 12009', async () => {
  const office = await openOffice();
  office.host.dialogs.isRefused = true;
  expect((await display(office, `${site}/a.html`)).error.code).toBe(12_009);
  office.host.dialogs.isRefused = false;
  await display(office, `${site}/a.html`);
  expect((await display(office, `${site}/b.html`)).error.code).toBe(12_007);
});
