import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { activeAddress, cellAt } from '../support/werkbank/cells.ts';
import { type OpenExample, openExample } from '../support/werkbank/open-example.ts';

/**
 * A coordinator with a list of 14 invented children on paper, who knows nothing but the form and types it cell by cell.
 * Among them: one too new to judge, two with help arranged, a name where a code should be, and one who has left.
 */
let example: OpenExample;
let pressed = 0;
beforeAll(async () => {
  example = await openExample({ width: 1366, height: 768 });
  await example.page.goto(`${example.url}/werkbank/`);
});
afterAll(() => example.close());

const page = () => example.page;
const pane = () => example.pane;
const press = async (...keys: readonly string[]) => {
  for (const key of keys) await page().keyboard.press(key);
  pressed += keys.length;
};
const type = async (text: string) => {
  await page().keyboard.type(text);
  pressed += text.length;
};
const inPane = (name: string) => pane().getByRole('button', { name, exact: true });
const ribbon = (name: string) => page().locator('.ribbon').getByRole('button', { name });
/** Presses a button without the mouse. */
const enterOn = async (button: ReturnType<typeof inPane>) => {
  await button.focus();
  await press('Enter');
};
const toSheet = async (name: string, address: string) => {
  await page().getByRole('tab', { name, exact: true }).focus();
  await press('Enter');
  await page().getByRole('textbox', { name: 'Ga naar cel' }).focus();
  await type(address);
  await press('Enter');
};
const textOf = (address: string) => cellAt(page(), address).locator('.text').innerText();

/** A line of the list: what is typed in each cell after the code, as short as Excel completes it. */
type Line = readonly string[];
const v = 'v';
const grows = [v, v, v, v];
const list: readonly Line[] = [
  ['groep 1', 'j', '2025-09', 'j', ...grows],
  ['groep 1', 'j', '2025-09', 'j', v, 'o', v, v, '', '', 'j'],
  ['groep 1', 'j', '2025-10', 'n', ...grows],
  ['groep 1', 'j', '2025-09', 'j', 'o', 'o', v, v, '', 'n', 'j'],
  ['groep 1', 'j', '2025-11', 'o', ...grows],
  ['groep 1', 'j', '2026-05', 'n', 'n', 'n', 'n', 'n', 't'],
  ['groep 1', 'j', '2025-09', 'j', v, v, 'o', v, '', '', '', 'j'],
  // Left before the end of the year: the line was begun, and not finished.
  ['groep 1', 'j', '2025-09'],
  ['groep 2', 'j', '2024-09', 'j', ...grows],
  ['groep 2', 'j', '2024-09', 'j', v, v, v, 'o', '', '', '', '', 'n'],
  ['groep 2', 'j', '2024-10', 'j', ...grows],
  ['groep 2', 'j', '2024-09', 'n', 'o', v, v, v, '', 'j'],
  ['groep 2', 'j', '2024-09', 'j', ...grows],
  ['groep 2', 'j', '2024-12', 'j', v, 'n', v, v, 'veel'],
  ['groep 2', 'j', '2024-09', 'j', ...grows],
];

async function typeLine(cells: Line): Promise<void> {
  for (const [nth, text] of cells.entries()) {
    await type(text);
    await press(nth === cells.length - 1 ? 'Enter' : 'Tab');
  }
}

describe('a list that is typed by hand', () => {
  it('begins with a form for the school that the coordinator chooses', async () => {
    await pane().getByText('Dit bestand is nog leeg').waitFor();
    await page().getByRole('button', { name: 'Gebruiker' }).focus();
    await press('Enter', 'ArrowDown', 'Enter');
    await page().getByRole('button', { name: 'Gebruiker: Bram' }).waitFor();
    await pane().getByText('Dit bestand is nog leeg').waitFor();
    await expect.poll(() => ribbon('Nieuw formulier').getAttribute('aria-disabled')).toBe('false');
    await enterOn(ribbon('Nieuw formulier'));
    await pane().getByRole('combobox').focus();
    await press('ArrowDown');
    await enterOn(inPane('Nieuw formulier maken'));
    await page().getByRole('tab', { name: 'Kinderen' }).waitFor();
  });

  it('takes 15 lines in fewer than 500 keys, each line ending where the next begins', async () => {
    await toSheet('Kinderen', 'B7');
    pressed = 0;
    for (const [nth, line] of list.entries()) {
      await typeLine(line);
      expect(await activeAddress(page())).toBe(`B${8 + nth}`);
    }
    expect(pressed).toBeLessThan(500);
    expect(await textOf('J12')).toBe('te kort geplaatst');
    expect([await textOf('C7'), await textOf('F8'), await textOf('G8')]).toEqual([
      'ja',
      'voldoende',
      'onvoldoende',
    ]);
    await toSheet('Kinderen', 'A9');
    await type('Noor');
    await press('Enter');
  });

  it('goes on with the other sheets', async () => {
    await toSheet('Groepen', 'B5');
    await type('22');
    await press('Enter');
    await type('24');
    await press('Enter');
    await toSheet('Toelichting', 'B6');
    for (let domein = 0; domein < 4; domein += 1) {
      await press('Alt+ArrowDown', 'ArrowDown', 'Enter', 'Tab', 'Alt+ArrowDown', 'ArrowDown', 'Enter', 'Tab');
      await typeLine(['Wij lezen elke dag voor aan kleine groepjes.', 'Wij doen dit vaker.', 'j']);
      expect(await activeAddress(page())).toBe(`B${7 + domein}`);
    }
    await toSheet('Start', 'B17');
    await type('kij');
    await press('Enter', 'ArrowDown');
    await type('oord');
    await press('Enter');
    expect([await textOf('B17'), await textOf('B19')]).toEqual(['KIJK!', 'Oordeel van de professional']);
  });

  it('hears what is wrong, goes there from the pane, and mends it', async () => {
    await enterOn(ribbon('Controleren'));
    await pane().getByText('Controle klaar: 1 fout en 1 waarschuwing.').first().waitFor();
    await enterOn(inPane('Volgende'));
    await expect.poll(() => activeAddress(page())).toMatch(/^\w14$/);
    // The child that has left: the whole line is emptied.
    await page().getByRole('textbox', { name: 'Ga naar cel' }).focus();
    await type('B14:E14');
    await press('Enter', 'Delete');
    await enterOn(inPane('Volgende'));
    await expect.poll(() => activeAddress(page())).toBe('A9');
    await page().locator('td[tabindex="0"]').focus();
    await type('K03');
    await press('Enter');
    await enterOn(inPane('Opnieuw controleren'));
    await pane().getByText('Alles klopt. U kunt versturen.').first().waitFor();
    await pane().getByText('U hebt 14 kinderen ingevuld.').waitFor();
  });

  it('sends, and ends with an ontvangstbewijs', async () => {
    await enterOn(ribbon('Versturen'));
    await pane().getByText('Dit wordt verstuurd').waitFor();
    await pane().getByRole('checkbox', { name: 'juist en volledig' }).focus();
    await press('Space');
    await enterOn(inPane('Versturen'));
    await pane().getByText('Uw gegevens zijn ontvangen.').first().waitFor();
    await page().getByRole('tab', { name: 'Ontvangst' }).focus();
    await press('Enter');
    await expect.poll(() => page().locator('[role="grid"]').innerText()).toContain('14');
    expect(example.complaints).toEqual([]);
  });

  it('takes fewer keys than twenty minutes hold at one in a second', () => {
    expect(pressed).toBeLessThan(20 * 60);
  });
});
