import { afterEach, beforeEach, expect, it } from 'vitest';
import type { AdressenPreview } from '../../../addin/flows/adressen.ts';
import { done } from '../../../addin/flows/outcome.ts';
import { addressIn } from '../../../local/demo/table-in-model.ts';
import { paste } from '../../../local/excel/user/paste.ts';
import type { Contact, ContactWijziging } from '../../../shared/contract/uitnodiging-messages.ts';
import { exampleClient } from '../../support/example-client.ts';
import { openExcel, type OpenExcel, valueOf } from '../../support/open-excel.ts';
import { readPost } from '../taskpane/post-examples.ts';
import { register } from '../taskpane/register-examples.ts';

const gemeente = { gemeentecode: '9901', naam: 'Voorbeeldstad' };
const key = { gemeentecode: '9901', uitvraagId: 'u-2026' };
const [first, second] = ['een@verzonnen.example', 'twee@verzonnen.example'];

let excel: OpenExcel;
let kept: Contact[];
let asked: ContactWijziging[][];
beforeEach(async () => {
  kept = [{ rol: 'bestuurder', scope: 'bg-1', adres: 'bestuur@verzonnen.example' }];
  asked = [];
  const client = exampleClient({
    listLocaties: () => done(register),
    listContacten: () => done({ contacten: kept }),
    listUitnodigingen: () => done(readPost().overzicht),
    listToegang: () => done(readPost().toegang),
    saveContacten: ({ body }: { body: { wijzigingen: ContactWijziging[] } }) => {
      asked.push(body.wijzigingen);
      const isSame = (one: Contact) => (other: ContactWijziging) =>
        one.rol === other.rol && one.scope === other.scope;
      const added = body.wijzigingen.flatMap(({ rol, scope, adres }) =>
        adres === undefined ? [] : [{ rol, scope, adres }],
      );
      kept = [...kept.filter((one) => !body.wijzigingen.some(isSame(one))), ...added];
      return done({ contacten: kept });
    },
  });
  excel = await openExcel({ client, now: () => new Date('2026-06-01T10:00:00Z') });
  valueOf(await excel.run('showAdressen', gemeente));
});
afterEach(() => excel.close());

/** Types or pastes in a column, from a line on. */
function fill(heading: string, row: number, texts: readonly string[]): void {
  const { sheet, address } = addressIn(excel.workbook, 'Adressen', { row, heading });
  paste(
    { workbook: excel.workbook, sheet },
    address,
    texts.map((text) => [text]),
  );
}
const table = async () => valueOf(await excel.ports.workbook.read()).tables.get('Adressen')!;
const read = async (): Promise<AdressenPreview> => valueOf(await excel.run('readAdressen', '9901'));

it('draws who is there with what is known, and says nothing new until somebody typed', async () => {
  const { header, rows, sheet } = await table();
  expect(sheet).toBe('Adressen');
  expect(header).toEqual(['Naam', 'Voor wie', 'Organisatie', 'Nummer', 'Mailadres', 'Nu bekend', 'Sleutel']);
  expect(rows.map(([, rol, , nummer, adres]) => [rol, nummer, adres])).toEqual([
    ['Coördinator', '99AA01', ''],
    ['Coördinator', '99AA03', ''],
    ['Coördinator', '100000001', ''],
    ['Coördinator', '99AA00', ''],
    ['Bestuurder', '90000001', ''],
    ['Bestuurder', '1', 'bestuur@verzonnen.example'],
  ]);
  expect(await read()).toEqual({ changes: [], wrong: [] });
  expect(valueOf(await excel.run('readState'))).toMatchObject({ kind: 'gemeente' });
});

it('keeps in one request what the user saw, with the address that was seen, in at most four round trips', async () => {
  fill('Mailadres', 0, [first, second]);
  fill('Mailadres', 5, ['']);
  const seen = await read();
  expect(asked).toEqual([]);
  const before = excel.host.syncCount;
  const saved = valueOf(await excel.run('saveAdressen', key, seen));
  expect(excel.host.syncCount - before).toBeLessThanOrEqual(4);
  expect(saved).toMatchObject({ kind: 'bewaard', aantal: 3 });
  expect(asked).toEqual([
    [
      { rol: 'coordinator', scope: '99AA01', adres: first },
      { rol: 'coordinator', scope: '99AA03', adres: second },
      { rol: 'bestuurder', scope: 'bg-1', gezien: 'bestuur@verzonnen.example' },
    ],
  ]);
  expect((await table()).rows.map((row) => row[5])).toEqual([first, second, '', '', '', '']);
  expect(await read()).toEqual({ changes: [], wrong: [] });
});

it('keeps the good lines and leaves the wrong one as it stands, to be mended', async () => {
  fill('Mailadres', 0, [first, 'geen adres']);
  const seen = await read();
  expect(seen.wrong).toEqual([{ at: 1, naam: 'Bedachte School De Nieuwe Zon', why: 'geen-adres' }]);
  expect(valueOf(await excel.run('saveAdressen', key, seen))).toMatchObject({ kind: 'bewaard', aantal: 1 });
  expect(kept.map(({ scope }) => scope).sort()).toEqual(['99AA01', 'bg-1']);
  expect((await table()).rows[1]?.[4]).toBe('geen adres');
  expect((await read()).wrong).toEqual(seen.wrong);
});

it('keeps nothing of a sheet that became another after it was shown', async () => {
  fill('Mailadres', 0, [first]);
  const seen = await read();
  fill('Mailadres', 0, [second]);
  const saved = valueOf(await excel.run('saveAdressen', key, seen));
  expect(saved).toMatchObject({ kind: 'anders', preview: { changes: [{ to: second }] } });
  expect(asked).toEqual([]);
});

it('does not draw over what was not kept, unless the user says so', async () => {
  fill('Mailadres', 0, [first]);
  const drawn = valueOf(await excel.run('showAdressen', gemeente));
  expect(drawn).toMatchObject({ kind: 'onbewaard', preview: { changes: [{ to: first }] } });
  expect((await table()).rows[0]?.[4]).toBe(first);
  expect(valueOf(await excel.run('showAdressen', gemeente, { anew: true }))).toEqual({
    kind: 'getekend',
    sheets: ['Adressen'],
  });
  expect((await table()).rows[0]?.[4]).toBe('');
});

it('finds the columns by their names, and says which one is missing', async () => {
  fill('Mailadres', 0, [first]);
  const { sheet, address } = addressIn(excel.workbook, 'Adressen', { row: -1, heading: 'Mailadres' });
  paste({ workbook: excel.workbook, sheet }, address, [['E-mail']]);
  const outcome = await excel.run('readAdressen', '9901');
  expect(outcome).toMatchObject({ ok: false, failure: { code: 'adressen-kolom-weg' } });
  expect(outcome.ok ? '' : outcome.failure.advies).toContain('Mailadres');
});

it('says that there is no sheet where there is none', async () => {
  const empty = await openExcel({ client: exampleClient({}) });
  const outcome = await empty.run('readAdressen', '9901');
  empty.close();
  expect(outcome).toMatchObject({ ok: false, failure: { code: 'adressen-weg' } });
});

it('keeps no address in the settings of the file', async () => {
  fill('Mailadres', 0, [first]);
  valueOf(await excel.run('saveAdressen', key, await read()));
  const { settings } = valueOf(await excel.ports.workbook.read());
  expect([...settings.values()].join()).not.toContain('verzonnen.example');
});
