import { expect } from 'vitest';
import { checkTexts } from '../../../addin/texts/pane-check.ts';
import { newFormTexts } from '../../../addin/texts/pane-new-form.ts';
import { startTexts } from '../../../addin/texts/pane-start.ts';
import { receiptTexts, submitTexts } from '../../../addin/texts/pane-submit.ts';
import { helpTexts } from '../../../local/werkbank/texts/help-texts.ts';
import { adoptFigures } from './adopt-figures.ts';
import type { Stage } from './open-route.ts';
import { readWorkbook } from './read-workbook.ts';

/** A step of the work of one coordinator, as people do it: with mouse and keyboard. */
export type Step = readonly [name: string, play: (stage: Stage) => Promise<void>];

const ribbon = ({ page }: Stage, name: string) => page.locator('.ribbon').getByRole('button', { name });
const inPane = ({ pane }: Stage, name: string) => pane.getByRole('button', { name, exact: true });
const helpButton = ({ page }: Stage, name: string) =>
  page.getByRole('complementary', { name: 'Uitleg' }).getByRole('button', { name });
const tab = ({ page }: Stage, name: string) => page.getByRole('tab', { name, exact: true });
const address = ({ page }: Stage) => page.getByRole('textbox', { name: 'Ga naar cel' }).inputValue();
const activeCell = ({ page }: Stage) => page.locator('td[tabindex="0"]');

async function press({ page }: Stage, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

const open: Step = [
  'opens an empty workbook with the pane in it',
  async ({ page, pane, url }) => {
    await page.goto(`${url}/werkbank/`);
    await pane.getByText(startTexts.emptyTitle).waitFor();
  },
];

const makeForm: Step = [
  'makes a new form from the ribbon',
  async (stage) => {
    await ribbon(stage, 'Nieuw formulier').click();
    await inPane(stage, newFormTexts.make).click();
    await tab(stage, 'Kinderen').waitFor();
    await inPane(stage, newFormTexts.make).waitFor({ state: 'detached' });
  },
];

const fillIn: Step = [
  'fills it in',
  async (stage) => {
    await helpButton(stage, 'Plak voorbeeldkinderen').click();
    await helpButton(stage, 'Vul de rest in').click();
    await stage.page.getByText(helpTexts.filled).waitFor();
    // Start catches up with the last edit a moment after it.
    const cells = async () => Object.values(await readWorkbook(stage.page));
    await expect.poll(cells, { timeout: 20_000 }).toContain('10 van 12 kinderen klaar');
  },
];

const check: Step = [
  'checks it, finds two mistakes, and is led to the cell',
  async (stage) => {
    await ribbon(stage, 'Controleren').click();
    await stage.pane
      .getByText(/^Controle klaar: 2 fouten/)
      .first()
      .waitFor();
    await tab(stage, 'Start').click();
    await inPane(stage, checkTexts.goTo).first().click();
    await expect.poll(() => stage.page.getByRole('tab', { selected: true }).innerText()).toBe('Kinderen');
  },
];

const mend: Step = [
  'mends them by typing, and checks again',
  async (stage) => {
    await activeCell(stage).focus();
    await stage.page.keyboard.type('voldoende');
    await press(stage, 'Enter');
    const before = await address(stage);
    await inPane(stage, checkTexts.goTo).nth(1).click();
    await expect.poll(() => address(stage)).not.toBe(before);
    await activeCell(stage).focus();
    await press(stage, 'Alt+ArrowDown', 'ArrowDown', 'Enter');
    await inPane(stage, checkTexts.again).click();
    await stage.pane.getByText(checkTexts.clean).first().waitFor();
  },
];

const send: Step = [
  'sends, and gets an ontvangstbewijs',
  async (stage) => {
    await ribbon(stage, 'Versturen').click();
    await stage.pane.getByRole('checkbox', { name: submitTexts.declaration }).check();
    await inPane(stage, submitTexts.send).click();
    await stage.pane.getByText(receiptTexts.status).first().waitFor();
    await tab(stage, 'Ontvangst').waitFor();
  },
];

const readBack: Step = [
  'gets the feedback as a sheet, once the gemeente has adopted the figures',
  async (stage) => {
    await adoptFigures(stage.backend);
    await ribbon(stage, 'Terugkoppeling').click();
    await tab(stage, 'Terugkoppeling').waitFor();
    await expect
      .poll(() => stage.page.locator('[role="grid"] td', { hasText: /^\d+ van \d+$/ }).count())
      .toBeGreaterThan(3);
  },
];

/** As far as a form without mistakes. */
export const filledIn: readonly Step[] = [open, makeForm, fillIn, check, mend];

export const story: readonly Step[] = [...filledIn, send, readBack];
