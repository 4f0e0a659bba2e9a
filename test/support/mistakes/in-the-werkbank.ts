import { expect } from 'vitest';
import type { Page } from 'playwright-core';
import { checkTexts } from '../../../addin/texts/pane-check.ts';
import { conditionLooks } from '../../../addin/sheets/styles.ts';
import { formatAddress } from '../../../local/excel/model/address.ts';
import { cellBox } from '../../../local/excel/model/box.ts';
import { bodyBox } from '../../../local/excel/model/table-model.ts';
import { findTable } from '../../../local/excel/model/tables.ts';
import type { WorkbookModel } from '../../../local/excel/model/workbook-model.ts';
import { writeClipboard } from '../../../local/werkbank/grid/clipboard.ts';
import { type Finding, Severity } from '../../../shared/validation/finding.ts';
import { activeAddress, goTo } from '../werkbank/cells.ts';
import { type Blocks, firstFilled } from './form-workbook.ts';

const pane = (page: Page) => page.frameLocator('.pane iframe');
const tab = (page: Page, name: string) => page.getByRole('tab', { name, exact: true });
const button = (page: Page, name: string) => pane(page).getByRole('button', { name, exact: true });
/** Other work on the machine must not decide. */
const patient = { timeout: 15_000 };
const front = (page: Page) => page.getByRole('tab', { selected: true }).innerText();

/** Pastes blocks over the bodies of tables, as from another program; what stood in the rows below is cleared. */
export async function pasteForm(page: Page, workbook: WorkbookModel, blocks: Blocks): Promise<void> {
  for (const [table, block] of Object.entries(blocks)) {
    const found = findTable(workbook, table);
    if (found === undefined) throw new Error(`The form has no table ${table}.`);
    const { row, column, rows, columns } = bodyBox(found.table);
    const first = firstFilled[table] ?? 0;
    const blank = Array.from({ length: columns - first }, () => '');
    const whole = [...block, ...Array.from({ length: Math.max(0, rows - block.length) }, () => blank)];
    await tab(page, found.sheet.name).click();
    await goTo(page, formatAddress(cellBox(row, column + first)));
    const text = writeClipboard(whole);
    if (text === '') await page.keyboard.press('Delete');
    else await paste(page, text);
  }
}

/** As the clipboard of another program gives it. */
const paste = (page: Page, text: string) =>
  page.evaluate((content) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', content);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  }, text);

/** Presses Controleren, and waits until the pane sums up what was found. */
export async function check(page: Page, findings: readonly Finding[]): Promise<void> {
  await page.locator('.ribbon').getByRole('button', { name: 'Controleren' }).click();
  const counts = Severity.options.map((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length;
    return [severity, count] as const;
  });
  await pane(page).getByText(checkTexts.summary(counts)).first().waitFor({ timeout: 20_000 });
  await expect.poll(() => pane(page).getByText(checkTexts.stale).count(), patient).toBe(0);
  await expect.poll(() => isBusy(page), patient).toBe(false);
}

/** Walks through all findings; the cell in which each of them ends. */
export async function walk(page: Page, findings: number): Promise<readonly string[]> {
  const cells: string[] = [];
  for (let nth = 1; nth <= findings; nth += 1) {
    if (findings === 1) await onlyWay(page).click();
    else {
      await button(page, checkTexts.next).click();
      await pane(page).getByText(checkTexts.position(nth, findings), { exact: true }).waitFor();
    }
    await expect.poll(() => isBusy(page), patient).toBe(false);
    cells.push(`${await front(page)}!${await activeAddress(page)}`);
  }
  return cells;
}

/** Of a single finding: it has no others to walk to. */
const onlyWay = (page: Page) => button(page, checkTexts.goTo).or(button(page, checkTexts.goToTable)).first();

/** Whether the add-in still works on something. */
const isBusy = (page: Page) =>
  pane(page)
    .getByRole('button', { name: checkTexts.again })
    .evaluate((button) => button.ariaDisabled === 'true');

const rgbOf = (color: string) =>
  `rgb(${[1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16)).join(', ')})`;

/** The cells that a person sees marked on a sheet. */
export async function markedCells(page: Page, sheet: string): Promise<readonly string[]> {
  await tab(page, sheet).click();
  const found = await page.evaluate(
    (fill) =>
      [...document.querySelectorAll<HTMLTableCellElement>('[role="grid"] td[role="gridcell"]')]
        .filter((cell) => getComputedStyle(cell).backgroundColor === fill)
        .map((cell) => ({
          row: (cell.parentElement as HTMLTableRowElement).sectionRowIndex,
          column: cell.cellIndex - 1,
        })),
    rgbOf(conditionLooks.marked.fill),
  );
  return found.map(({ row, column }) => `${sheet}!${formatAddress(cellBox(row, column))}`);
}
