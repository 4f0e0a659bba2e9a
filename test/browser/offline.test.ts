import type { FrameLocator, Page, Route } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { receiptTexts, readyTexts } from '../../addin/texts/pane-submit.ts';
import { standLabels } from '../../addin/texts/sending.ts';
import { valueOf } from '../support/open-excel.ts';
import { clientAs } from '../support/people.ts';
import { filledIn } from '../support/routes/story.ts';
import { type OpenExample, openExample } from '../support/werkbank/open-example.ts';

/** A coordinator without network, in Chromium on the werkbank: each test is the next step of one story. */
let example: OpenExample;
let page: Page;
let pane: FrameLocator;

beforeAll(async () => {
  example = await openExample({ width: 1280, height: 720 });
  ({ page, pane } = example);
});
afterAll(() => example.close());

const ribbon = (name: string) => page.locator('.ribbon').getByRole('button', { name });
const inPane = (name: string) => pane.getByRole('button', { name, exact: true });
const stored = async () => {
  const path = { gemeentecode: '9901', uitvraagId: 'voorbeeld-2025-2026', locatieId: 'voorschool-eik' };
  return valueOf(await clientAs(example.backend, 'anna').call('readUitnodiging', { path }));
};

/** The server gets what is sent; its answer does not come through. */
const loseAnswer = async (route: Route): Promise<void> => {
  if (route.request().method() !== 'PUT') return route.continue();
  await route.fetch();
  return route.abort();
};

const answerAll = async () => {
  for (const warning of await pane.getByRole('checkbox', { name: 'Ik heb dit bekeken' }).all())
    await warning.check();
};

describe('a coordinator without network', () => {
  it.each(filledIn)('%s', (_, play) => play({ route: 'A', ...example }));

  it('sets it ready while the network is gone', async () => {
    await page.context().setOffline(true);
    await ribbon('Versturen').click();
    await inPane(readyTexts.set).waitFor();
    await answerAll();
    await inPane(readyTexts.set).click();
    await pane.getByText(readyTexts.doneStatus).waitFor();
    expect((await stored()).versie).toBe(0);
  });

  it('finds it ready when the file is opened again, and nothing was sent', async () => {
    await page.context().setOffline(false);
    await page.reload();
    await pane.getByText(standLabels.klaar).first().waitFor();
    expect((await stored()).versie).toBe(0);
  });

  it('hears what to do when the answer is lost', async () => {
    await page.route(/\/inzendingen\//, loseAnswer);
    await ribbon('Versturen').click();
    await pane.getByRole('checkbox', { name: 'juist en volledig' }).check();
    await answerAll();
    await pane.getByRole('main').getByRole('button', { name: 'Versturen', exact: true }).click();
    await inPane('Probeer opnieuw').waitFor();
    expect((await stored()).versie).toBe(1);
  });

  it('is told that it had arrived, and nothing is stored twice', async () => {
    await page.unroute(/\/inzendingen\//);
    await page.reload();
    await pane.getByText(standLabels.ontvangen).or(pane.getByText(standLabels.onderweg)).first().waitFor();
    await ribbon('Versturen').click();
    await pane.getByText(receiptTexts.already).waitFor();
    const { versie, ontvangstbewijs } = await stored();
    expect(versie).toBe(1);
    await pane.getByText(ontvangstbewijs!.nummer).first().waitFor();
  });
});
