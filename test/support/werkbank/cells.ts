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
