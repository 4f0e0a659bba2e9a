import type { Locator, Page } from 'playwright-core';
import { parse } from 'csv-parse/sync';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { WorkbookContents } from '../../addin/excel/workbook.ts';
import { goodForm } from '../support/example-kinderen.ts';
import { isGrey } from '../support/is-grey.ts';
import { libreOfficeVersion } from '../support/libreoffice.ts';
import { fillInLibreOffice } from '../support/upload/fill-in-libreoffice.ts';
import { fillWithSheetJs } from '../support/upload/fill-by-library.ts';
import { flowsOn, invitingClient, opened } from '../support/upload/file-ports.ts';
import { adoptFigures } from '../support/routes/adopt-figures.ts';
import { partsOf } from '../support/upload/with-part.ts';
import { typedCells } from '../support/upload/typed-cells.ts';
import { valueOf } from '../support/open-excel.ts';
import {
  chooseFile,
  type OpenPage,
  savedBy,
  signInAs,
  startUploadSite,
  type UploadSite,
} from '../support/upload/upload-page.ts';
import { randomCodes } from '../support/random-codes.ts';

const codes = randomCodes(12);
const pictures = path.join(os.tmpdir(), 'groeiblad-inleveren');

let site: UploadSite;
/** The last form that was sent, with its ontvangstbewijs. */
let received: Uint8Array;
beforeAll(async () => {
  site = await startUploadSite();
  fs.mkdirSync(pictures, { recursive: true });
});
afterAll(() => site.close());

async function chooseLocatie(page: Page, locatie: string): Promise<void> {
  const make = page.getByRole('button', { name: 'Nieuw formulier maken' });
  const list = page.getByRole('combobox');
  await make.or(list).first().waitFor();
  if (await make.isVisible()) return;
  const option = list.locator('option', { hasText: locatie });
  await list.selectOption(await option.innerText());
}

const labelOf = (box: Locator): Promise<string> =>
  box.evaluate((one: HTMLInputElement) => one.labels?.[0]?.textContent ?? '');

const picture = ({ page }: OpenPage, name: string) =>
  page.screenshot({ path: path.join(pictures, `${name}.png`), fullPage: true });

const inLibreOffice = {
  name: 'LibreOffice',
  groepen: ['Peuters'],
  user: 'Anna',
  locatie: 'Eik',
  fill: fillInLibreOffice,
};
const withSheetJs = {
  name: 'SheetJS',
  groepen: ['Groep 1', 'Groep 2'],
  user: 'Bram',
  locatie: 'Linde',
  fill: fillWithSheetJs,
};
/** On a machine without LibreOffice test/local/excel/libreoffice.test.ts says that nothing was compared with it. */
const ways = libreOfficeVersion === null ? [withSheetJs] : [inLibreOffice, withSheetJs];

/** What a user may have typed in a table: not what Groeiblad fills in, in grey, at its right. */
function typedIn({ tables }: WorkbookContents, name: string) {
  const { header = [], rows = [], ...rest } = tables.get(name) ?? {};
  const isTyped = (_: unknown, i: number) => !isGrey(name, String(header[i]));
  return { ...rest, header: header.filter(isTyped), rows: rows.map((row) => row.filter(isTyped)) };
}

describe.each(ways)('a form that is filled in with $name', ({ name, groepen, user, locatie, fill }) => {
  const fileName = `formulier ${name}.xlsx`;
  const form = goodForm(groepen, codes.length, (i) => codes[i]!);
  let open: OpenPage;
  let empty: Uint8Array;
  let filled: Uint8Array;
  beforeAll(async () => {
    open = await site.open();
  });
  afterAll(() => open.page.context().close());

  it('begins as an empty file, for a locatie of the coordinator', async () => {
    const { page } = open;
    await picture(open, `${name}-0-begin`);
    await page.getByRole('button', { name: 'Leeg formulier ophalen' }).click();
    await signInAs(page, user);
    await chooseLocatie(page, locatie);
    // There is no file yet.
    expect(await page.getByText('dit bestand').or(page.getByText('Ander bestand kiezen')).count()).toBe(0);
    await page.getByRole('button', { name: 'Nieuw formulier maken' }).click();
    await page.getByRole('heading', { name: 'Het formulier is klaar' }).waitFor();
    await picture(open, `${name}-1-leeg`);
    const saved = await savedBy(page, 'Formulier opslaan');
    expect(saved.name).toContain(locatie);
    empty = saved.bytes;
  });

  it('is checked with a mistake in it: the finding names sheet and cell, and so does the copy', async () => {
    const { page } = open;
    const cells = await typedCells(opened(empty), form);
    const wrong = cells.find(({ sheet, text }) => sheet === 'Kinderen' && text === 'voldoende')!;
    const mistaken = cells.map((cell) => (cell === wrong ? { ...cell, text: 'prima' } : cell));
    await chooseFile(page, fileName, await fill(empty, mistaken));
    await page
      .getByText(/^Controle klaar: 1 fout/)
      .first()
      .waitFor();
    await page.getByText(`Blad Kinderen, cel ${wrong.address}`, { exact: true }).waitFor();
    await picture(open, `${name}-2-fout`);
    const copy = await savedBy(page, 'Kopie opslaan');
    expect(copy.name).toBe(`formulier ${name} (nagekeken).xlsx`);
    const controle = valueOf(await opened(copy.bytes).read()).tables.get('Controle');
    expect(controle?.rows[0]?.slice(0, 2)).toEqual(['Fout', expect.stringContaining(codes[0]!)]);
    filled = await fill(empty, cells);
  });

  it('is sent as a file that was mended, after seeing exactly what goes out', async () => {
    const { page } = open;
    await chooseFile(page, fileName, filled);
    await page.getByText('U kunt versturen').first().waitFor();
    await page.getByRole('button', { name: 'Naar Versturen' }).click();
    await page.getByText('Dit wordt verstuurd').waitFor();
    for (const box of await page.getByRole('checkbox').all())
      if (!(await labelOf(box)).includes('geen doelgroep')) await box.check();
    await picture(open, `${name}-3-versturen`);
    await page
      .getByRole('region', { name: 'Versturen' })
      .getByRole('button', { name: 'Versturen', exact: true })
      .click();
    await page.getByText('Uw gegevens zijn ontvangen.').first().waitFor();
    await picture(open, `${name}-4-ontvangen`);
  });

  it('sends the same as a form in Excel would', async () => {
    const bodies = open.wire.filter((text) => text.startsWith('PUT '));
    expect(bodies).toHaveLength(1);
    const client = invitingClient(groepen.length === 1 ? 'voorschool-eik' : 'school-linde');
    const { inzending } = valueOf(await flowsOn(opened(filled), client).prepare({ nulopgave: false }));
    const sent = JSON.parse(bodies[0]!.slice(bodies[0]!.indexOf('} {') + 2)) as typeof inzending;
    expect({ ...sent, verklaring: false, redenen: [] }).toEqual({ ...inzending, vervangt: sent.vervangt });
  });

  it('comes back with the ontvangstbewijs in the copy, and everything that was typed as it was', async () => {
    const { page } = open;
    const number = await page
      .getByText(/^[A-Z]{2}-[0-9A-Z]+$/)
      .first()
      .innerText();
    const copy = await savedBy(page, 'Kopie opslaan');
    expect(copy.name).toBe(`formulier ${name} (ontvangen).xlsx`);
    received = copy.bytes;
    const [before, after] = [valueOf(await opened(filled).read()), valueOf(await opened(copy.bytes).read())];
    expect(after.tables.get('Ontvangst')?.rows.flat()).toContain(number);
    for (const table of ['Kinderen', 'Groepen', 'Toelichting', 'Formulier'])
      expect(typedIn(after, table)).toEqual(typedIn(before, table));
  });

  it('leaves the browser as counts only: no code, no file', () => {
    const { wire, complaints } = open;
    expect(wire.some((text) => text.includes('"doelgroepkinderen"'))).toBe(true);
    expect(wire.filter((text) => codes.some((code) => text.includes(code)))).toEqual([]);
    expect(wire.filter((text) => text.includes('PK\u0003\u0004'))).toEqual([]);
    expect(Math.max(...wire.map((text) => text.length))).toBeLessThan(filled.length);
    expect(complaints).toEqual([]);
  });
});

describe('the terugkoppeling', () => {
  it('comes in a copy of the form, with its charts, once the gemeente has adopted the figures', async () => {
    await adoptFigures(site.backend);
    const open = await site.open();
    const { page } = open;
    await chooseFile(page, 'formulier (ontvangen).xlsx', received);
    await page.getByRole('button', { name: 'Naar Versturen' }).waitFor();
    await page.getByRole('navigation').getByRole('button', { name: 'Terugkoppeling' }).click();
    await signInAs(page, 'Bram');
    await page.getByText('De cijfers staan klaar').waitFor();
    await page.getByText('In die kopie staan de bladen met cijfers.').waitFor();
    await picture(open, 'terugkoppeling');
    const { bytes } = await savedBy(page, 'Kopie opslaan');
    const { tables } = valueOf(await opened(bytes).read());
    expect(tables.get('Terugkoppeling')?.rows.length).toBeGreaterThan(0);
    expect(tables.get('Kinderen')).toEqual(valueOf(await opened(received).read()).tables.get('Kinderen'));
    expect(Object.keys(partsOf(bytes)).filter((path) => path.startsWith('xl/charts/'))).not.toEqual([]);
    for (const [button, name, heading] of [
      ['Cijfers opslaan (.csv)', /^Cijfers .*\.csv$/, 'voldoende'],
      ['Respons opslaan (.csv)', /^Respons .*\.csv$/, 'respons'],
    ] as const) {
      const file = await savedBy(page, button);
      expect(file.name).toMatch(name);
      const lines = parse<Record<string, string>>(Buffer.from(file.bytes), {
        ...{ bom: true, columns: true, delimiter: ';' },
      });
      expect(lines.map((line) => line[heading])).not.toContain(undefined);
      expect(lines.length).toBeGreaterThan(3);
    }
    expect(open.complaints).toEqual([]);
    await page.context().close();
  });
});
