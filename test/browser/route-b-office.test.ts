import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTexts } from '../../addin/texts/pane-start.ts';
import { openRoute, type Stage } from '../support/routes/open-route.ts';
import { story } from '../support/routes/story.ts';

/** What office.js does in a pane of another origin, beside the work itself: the true file of Excel on the web. */
let stage: Stage;
beforeAll(async () => {
  stage = await openRoute('B', new Date());
  for (const [, play] of story.slice(0, 2)) await play(stage);
});
afterAll(() => stage.close());

const ribbon = (name: string) => stage.page.locator('.ribbon').getByRole('button', { name });

function paneFrame(): Frame {
  const [, frame] = stage.page.frames();
  if (!frame) throw new Error('There is no pane.');
  return frame;
}

it('runs in Excel on the web, in an origin of its own', async () => {
  const pane = paneFrame();
  expect(await pane.evaluate(() => String(Office.context.platform))).toBe('OfficeOnline');
  const [around, own] = [stage.page.url(), pane.url()].map((address) => new URL(address));
  expect(own?.origin).not.toBe(around?.origin);
  expect([own?.protocol, own?.hostname]).toEqual(['https:', around?.hostname]);
});

it('fails on a member above the declared sets, as over the other route', async () => {
  const code = await paneFrame().evaluate(() =>
    Excel.run((context) => {
      context.workbook.comments.getCount();
      return context.sync();
    }).then(
      () => 'nothing failed',
      (error: unknown) => (error as { code: string }).code,
    ),
  );
  expect(code).toBe('ApiNotFound');
});

it('keeps the buttons of the ribbon in step with the workbook', async () => {
  expect(await ribbon('Nieuw formulier').getAttribute('aria-disabled')).toBe('true');
  expect(await ribbon('Controleren').getAttribute('aria-disabled')).not.toBe('true');
});

it('comes back when a button of the ribbon needs the pane', async () => {
  const holder = stage.page.locator('.pane');
  await stage.page.getByRole('button', { name: 'Taakvenster sluiten' }).click();
  await holder.waitFor({ state: 'hidden' });
  await ribbon('Hulp').click();
  await holder.waitFor({ state: 'visible' });
});

it('lets the user out with Ctrl+F6, which it tells the page around it', async () => {
  const inFrame = () => stage.page.evaluate(() => document.activeElement?.tagName === 'IFRAME');
  await stage.pane.getByRole('button').first().focus();
  expect(await inFrame()).toBe(true);
  await stage.page.keyboard.press('Control+F6');
  await expect.poll(inFrame).toBe(false);
});

it('leads the user who comes in with F6 to the first control', async () => {
  await stage.page.locator('.ribbon button:enabled').first().focus();
  await stage.page.keyboard.press('Shift+F6');
  await expect
    .poll(() => paneFrame().evaluate(() => document.activeElement?.tagName))
    .toMatch(/^(A|BUTTON)$/);
});

it('opens a dialog in a window, hears what it says, and hears that it was closed', async () => {
  const opened = stage.page.waitForEvent('popup');
  const heard = paneFrame().evaluate(
    () =>
      new Promise<unknown[]>((resolve) => {
        const address = `${window.location.origin}/signin.html#code=ja`;
        const said: unknown[] = [];
        Office.context.ui.displayDialogAsync(address, { promptBeforeOpen: false }, ({ value }) => {
          value.addEventHandler(Office.EventType.DialogMessageReceived, (event) => said.push(event));
          value.addEventHandler(Office.EventType.DialogEventReceived, (event) => resolve([...said, event]));
        });
      }),
  );
  const dialog = await opened;
  await dialog.waitForLoadState();
  await dialog.close();
  expect(await heard).toMatchObject([{ message: { fragment: 'code=ja' } }, { error: 12_006 }]);
});

it('leaves messages of any other window alone', async () => {
  const kept = await stage.page.evaluate(async () => {
    const host = (window as unknown as { __officeHost: ForgedHost }).__officeHost;
    interface ForgedHost {
      bridge: { conversation: string };
      workbook: { documentSettings: Record<string, string> };
    }
    const forged = {
      _messageType: 0,
      _actionName: 'executeMethod',
      _actionType: 0,
      _conversationId: host.bridge.conversation,
      _correlationId: 1,
      _data: { DdaMethod: { DispatchId: 76 }, DdaSettingsMethod: { Properties: [['kwaad', '1']] } },
    };
    const text = JSON.stringify(forged);
    const heard = new Promise<void>((resolve) => {
      window.addEventListener('message', ({ data }) => data === text && resolve());
    });
    window.postMessage(text, '*');
    await heard;
    // By then it would have been carried out: the host answers in the next turn.
    for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setTimeout(resolve));
    return Object.keys(host.workbook.documentSettings);
  });
  expect(kept).not.toContain('kwaad');
});

it('knows the form again after the page is loaded anew, by what was kept in the workbook', async () => {
  await stage.page.reload();
  await stage.pane.getByText(startTexts.emptyTitle).waitFor({ state: 'detached' });
  await stage.page.getByRole('tab', { name: 'Kinderen', exact: true }).waitFor();
  await stage.pane.getByText('Voorbeeldpeuters Eik').first().waitFor();
});

it('leaves nothing on the console', () => {
  expect(stage.complaints).toEqual([]);
});
