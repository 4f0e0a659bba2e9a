import fs from 'node:fs';
import { afterEach, expect, it } from 'vitest';
import { exampleWorkbook } from '../../support/werkbank/example-workbook.ts';
import { openWerkbank, type Werkbank } from '../../support/werkbank/open-werkbank.ts';

let werkbank: Werkbank | undefined;
afterEach(() => werkbank?.close());

/** What is not in the first load carries a number in its name. */
const lateCode = /\/werkbank\/\d+\.\w+\.js$/;
const exportCode = fs
  .readdirSync('dist/werkbank')
  .map((name) => `/werkbank/${name}`)
  .filter((path) => lateCode.test(path));

const askForDownload = async ({ page }: Werkbank) => {
  await page.getByRole('button', { name: 'Werkboeken' }).click();
  await page.getByRole('menuitem', { name: 'Download' }).click();
};

it('downloads a workbook also when the server has gone since the page came', async () => {
  werkbank = await openWerkbank({ snapshot: exampleWorkbook() });
  const { page } = werkbank;
  expect(exportCode).not.toEqual([]);
  const fetched = () =>
    page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname));
  await expect.poll(fetched, { timeout: 15_000 }).toEqual(expect.arrayContaining(exportCode));
  await page.context().setOffline(true);
  const file = page.waitForEvent('download', { timeout: 15_000 });
  await askForDownload(werkbank);
  expect((await file).suggestedFilename()).toBe('Test.xlsx');
});

it('says that a workbook could not be downloaded, and downloads it the next time', async () => {
  werkbank = await openWerkbank({ snapshot: exampleWorkbook() });
  const { page } = werkbank;
  await page.route(lateCode, (route) => route.abort());
  await page.reload();
  await page.getByRole('grid').waitFor();
  await askForDownload(werkbank);
  await page.getByRole('alert').getByText('Downloaden lukte niet.').waitFor();
  await page.unroute(lateCode);
  const file = page.waitForEvent('download', { timeout: 15_000 });
  await askForDownload(werkbank);
  expect((await file).suggestedFilename()).toBe('Test.xlsx');
  expect(werkbank.complaints.filter((text) => text.includes('Loading chunk'))).toEqual([]);
});
