import type { Page, Request } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { problems } from '../../shared/kernel/problem.ts';
import { laterScript, partsMissing, partsOfPage } from '../support/built-parts.ts';
import { goodForm } from '../support/example-kinderen.ts';
import { fillWithExcelJs } from '../support/upload/fill-by-library.ts';
import { emptyForm, opened } from '../support/upload/file-ports.ts';
import { typedCells } from '../support/upload/typed-cells.ts';
import { chooseFile, startUploadSite, type UploadSite } from '../support/upload/upload-page.ts';

/** What the page where a form is handed in fetches after its first load, in Chromium. */
let site: UploadSite;
let form: Uint8Array;
beforeAll(async () => {
  site = await startUploadSite();
  const empty = await emptyForm('voorschool-eik', new Date());
  form = await fillWithExcelJs(empty, await typedCells(opened(empty), goodForm(['Peuters'], 12)));
});
afterAll(() => site.close());

let page: Page;
/** Scripts that came, and everything that the page asked for, by file name. */
const came: string[] = [];
const asked: string[] = [];
const nameOf = (request: Request) => new URL(request.url()).pathname.slice(1);
beforeEach(async () => {
  ({ page } = await site.open());
  page.on('request', (request) => asked.push(nameOf(request)));
  page.on('requestfinished', (request) => came.push(nameOf(request)));
  came.splice(0);
});
afterEach(() => page.context().close());

const checked = () => page.getByText('U kunt versturen').first().waitFor();

describe('the page where a form is handed in', () => {
  it('checks and explains without network: all code was fetched while nobody waited', async () => {
    const all = partsOfPage('inleveren').length;
    expect(all).toBeGreaterThan(10);
    await page.reload();
    // What only the gemeente works with is never fetched here.
    const isThere = () => partsMissing('inleveren', came).length < all / 4;
    await expect.poll(isThere, { timeout: 20_000 }).toBe(true);
    await page.waitForLoadState('networkidle');
    asked.splice(0);
    await page.context().setOffline(true);
    await chooseFile(page, 'formulier.xlsx', form);
    await checked();
    await page.getByRole('button', { name: 'Hulp', exact: true }).click();
    await page.getByRole('searchbox').waitFor();
    await page.getByRole('button', { name: 'Formulier herstellen', exact: true }).click();
    await page.getByRole('button', { name: 'Herstel opmaak' }).waitFor();
    expect(asked.filter((name) => name.endsWith('.js'))).toEqual([]);
  });

  it('says what to do when that code cannot be fetched, and works when it is tried again', async () => {
    const { title, advies } = problems['even-niet-bereikbaar'];
    await page.route(laterScript, (route) => route.abort());
    await page.reload();
    await chooseFile(page, 'formulier.xlsx', form);
    await page.getByRole('alert').getByText(title).waitFor();
    expect(await page.getByText(advies).count()).toBe(1);
    await page.unroute(laterScript);
    await chooseFile(page, 'formulier.xlsx', form);
    await checked();
  });
});
