import type { Locator, Page } from 'playwright-core';
import { boxOf } from './example-workbook.ts';

/** A cell of the grid, as a screen reader counts rows and columns. */
export function cellAt(page: Page, address: string): Locator {
  const { row, column } = boxOf(address);
  return page.locator(`tr[aria-rowindex="${row + 2}"] > [aria-colindex="${column + 2}"]`);
}

/** Address of the one cell that is in the tab order. */
export const activeAddress = (page: Page): Promise<string> =>
  page.getByRole('textbox', { name: 'Ga naar cel' }).inputValue();

/** Presses keys one after the other, where the focus is. */
export async function press(page: Page, ...keys: readonly string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

/** Moves to a cell through the box that names it. */
export async function goTo(page: Page, address: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Ga naar cel' }).fill(address);
  await press(page, 'Enter');
}
