import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openWerkbank, type Werkbank } from '../../support/werkbank/open-werkbank.ts';

/** An add-in with the real manifest, in which a button has another name, and a page that forgets a button. */
const page = `<!doctype html><html lang="nl"><head><title>Proef</title>
<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>
<script src="pane.js"></script></head><body><p id="out"></p></body></html>`;
const script = `Office.onReady((info) => {
  document.getElementById('out').textContent = info.host + ' ' + info.platform;
  Office.actions.associate('check', () => { document.getElementById('out').textContent = 'nooit klaar'; });
  Office.actions.associate('newForm', async (event) => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1').getSpillingToRangeOrNullObject();
      await context.sync();
    }).catch((error) => { document.getElementById('out').textContent = error.code; });
    event.completed();
  });
  Office.actions.associate('help', (event) => { document.getElementById('out').textContent = 'klaar'; event.completed(); });
  Office.ribbon.requestUpdate({ tabs: [{ id: 'Groeiblad.Tab', groups: [{ id: 'Groeiblad.Formulier',
    controls: [{ id: 'Groeiblad.Submit', enabled: false }] }] }] });
});`;

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'werkbank-addin-'));
let werkbank: Werkbank;

beforeAll(async () => {
  fs.cpSync('dist/addin/assets', path.join(folder, 'assets'), { recursive: true });
  const manifest = fs.readFileSync('dist/addin/manifest.xml', 'utf8');
  const renamed = manifest.replace(
    'id="Check.Label" DefaultValue="Controleren"',
    'id="Check.Label" DefaultValue="Nakijken"',
  );
  expect(renamed).not.toBe(manifest);
  fs.writeFileSync(path.join(folder, 'manifest.xml'), renamed);
  fs.writeFileSync(path.join(folder, 'taskpane.html'), page);
  fs.writeFileSync(path.join(folder, 'pane.js'), script);
  werkbank = await openWerkbank({ folders: { addin: folder } });
  await out().getByText('Excel Mac').waitFor();
});
afterAll(async () => {
  await werkbank.close();
  fs.rmSync(folder, { recursive: true });
});

const ribbon = () => werkbank.page.getByRole('region', { name: 'Lint, tabblad Groeiblad' });
const out = () => werkbank.page.frameLocator('.pane iframe');

describe('the ribbon', () => {
  it('has the groups and buttons of the manifest, under the names that it has there', async () => {
    expect(
      await ribbon().getByRole('group', { name: 'Formulier' }).getByRole('button').allInnerTexts(),
    ).toEqual(['Nieuw formulier', 'Nakijken', 'Versturen']);
    expect(await ribbon().getByRole('button', { name: 'Controleren' }).count()).toBe(0);
  });

  it('shows icon and supertip of the manifest', async () => {
    const help = ribbon().getByRole('button', { name: 'Hulp' });
    expect(await help.locator('img').evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBe(32);
    await help.focus();
    const tip = werkbank.page.locator(`#${CSS(await help.getAttribute('aria-describedby'))}`);
    expect(await tip.isVisible()).toBe(true);
    expect(await tip.innerText()).toContain('Lees wat u kunt doen');
    await werkbank.page.keyboard.press('Escape');
    expect(await tip.isVisible()).toBe(false);
  });

  it('runs the command in the pane through real office.js', async () => {
    await ribbon().getByRole('button', { name: 'Hulp' }).click();
    await out().getByText('klaar', { exact: true }).waitFor();
  });

  it('refuses a member of Excel above ExcelApi 1.9', async () => {
    await ribbon().getByRole('button', { name: 'Nieuw formulier' }).click();
    await out().getByText('ApiNotFound').waitFor();
  });

  it('shows a button that the add-in switched off, and does nothing when it is pressed', async () => {
    const submit = ribbon().getByRole('button', { name: 'Versturen' });
    await expect.poll(() => submit.getAttribute('aria-disabled')).toBe('true');
    await submit.focus();
    await werkbank.page.keyboard.press('Enter');
    expect(await werkbank.page.getByRole('alert').innerText()).toBe('');
  });

  it('tells when the add-in does not say that it is done', async () => {
    await werkbank.page.clock.install();
    await werkbank.page.reload();
    await out().getByText('Excel Mac').waitFor();
    await ribbon().getByRole('button', { name: 'Nakijken' }).click();
    await out().getByText('nooit klaar').waitFor();
    await werkbank.page.clock.fastForward(21_000);
    await expect
      .poll(() => werkbank.page.getByRole('alert').innerText())
      .toContain('De knop Nakijken gaf geen antwoord');
  });
});

/** The ids of the manifest hold points. */
const CSS = (id: string | null) => (id ?? '').replaceAll('.', '\\.');
