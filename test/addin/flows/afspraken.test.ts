import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { done } from '../../../addin/flows/outcome.ts';
import { readValue } from '../../../local/excel/model/cell-value.ts';
import type { AfspraakStand } from '../../../shared/contract/afspraak-messages.ts';
import { exampleClient } from '../../support/example-client.ts';
import { openExcel, type OpenExcel, valueOf } from '../../support/open-excel.ts';
import { atSchool } from '../../shared/example.ts';
import { basis, stands } from '../taskpane/afspraak-examples.ts';

const { locaties, organisaties } = basis;
const client = exampleClient({
  listAfspraken: () => done({ afspraken: [...stands] }),
  readAfspraak: () => done({ versies: [...stands] }),
  listLocaties: () =>
    done({ versie: 1, locaties: [...locaties], organisaties: [...organisaties], koppelingen: [] }),
});
const key = { gemeentecode: '9901', afspraakId: 'voorbeeld' } as const;

let excel: OpenExcel;
beforeAll(async () => {
  excel = await openExcel({ client });
});
afterAll(() => excel.close());

/** Round trips to Excel that an action took. */
async function syncsOf(action: () => Promise<unknown>): Promise<number> {
  const before = excel.host.syncCount;
  await action();
  return excel.host.syncCount - before;
}

describe('what somebody writes of an afspraak', () => {
  const text = JSON.stringify({ titel: 'Half… “af”', lang: 'een lange tekst '.repeat(600) });

  it('is kept in the file to the letter, also when it is long, and is there when the pane opens again', async () => {
    expect(valueOf(await excel.run('readAfspraken', '9901')).kept).toBeUndefined();
    valueOf(await excel.run('keepAfspraakDraft', '9901', text));
    const again = valueOf(await excel.run('readAfspraken', '9901'));
    expect(again.kept === text).toBe(true);
    expect(again.afspraken).toEqual(stands);
  });

  it('is forgotten when it was kept at the server', async () => {
    valueOf(await excel.run('keepAfspraakDraft', '9901', undefined));
    expect(valueOf(await excel.run('readAfspraken', '9901')).kept).toBeUndefined();
  });

  it('stays beside what is written of the afspraak of another gemeente', async () => {
    valueOf(await excel.run('keepAfspraakDraft', '9901', text));
    valueOf(await excel.run('keepAfspraakDraft', '9902', '{}'));
    expect(valueOf(await excel.run('readAfspraken', '9901')).kept === text).toBe(true);
    valueOf(await excel.run('keepAfspraakDraft', '9901', undefined));
    expect(valueOf(await excel.run('readAfspraken', '9902')).kept).toBe('{}');
  });

  it('takes few round trips, and none to write what stands already', async () => {
    expect(await syncsOf(() => excel.run('keepAfspraakDraft', '9901', text))).toBeLessThanOrEqual(4);
    const again = await syncsOf(() => excel.run('keepAfspraakDraft', '9901', text));
    expect(again).toBeLessThanOrEqual(2);
  });
});

describe('what the newest uitvraag expects', () => {
  const invited = [{ locatieId: 'loc-1', verwacht: 12 }, { locatieId: 'loc-2' }];
  const answers = {
    listAfspraken: () => done({ afspraken: [...stands] }),
    listLocaties: () => done({ versie: 1, locaties: [], organisaties: [], koppelingen: [] }),
    listUitvragen: () => done({ uitvragen: [atSchool.uitvraag] }),
  };
  const expectedBy = async (other: ReturnType<typeof exampleClient>) => {
    const elsewhere = await openExcel({ client: other });
    const { expected } = valueOf(await elsewhere.run('readAfspraken', '9901'));
    elsewhere.close();
    return expected;
  };

  it('is read beside the afspraak, as far as it is known', async () => {
    const readPlanning = () => done({ uitvraag: atSchool.uitvraag, invited });
    expect(await expectedBy(exampleClient({ ...answers, readPlanning }))).toEqual([['loc-1', 12]]);
  });

  it('keeps nobody from writing where it cannot be read', async () => {
    expect(await expectedBy(exampleClient(answers))).toEqual([]);
  });
});

describe('the sheet Afspraak', () => {
  /** Every text of the sheet. */
  const said = (): readonly unknown[] => {
    const sheet = excel.workbook.sheetByName('Afspraak')!;
    return [...sheet.cells.entries()].map(({ row, column }) => readValue(excel.workbook, sheet, row, column));
  };

  it('is drawn in few round trips, and again in the same place', async () => {
    for (let times = 0; times < 2; times++) {
      const syncs = await syncsOf(async () => {
        const shown = valueOf(
          await excel.run('showAfspraak', { ...key, gemeente: 'Voorbeeldstad (verzonnen)' }),
        );
        expect(shown.sheets).toEqual(['Afspraak']);
      });
      expect(syncs).toBeLessThanOrEqual(4);
    }
    expect(valueOf(await excel.run('readState'))).toEqual({ kind: 'gemeente' });
  });

  it('says what is agreed, by which article, who signed, and every versie with its reason', () => {
    expect(said()).toEqual(
      expect.arrayContaining([
        'De gemeente maakt deze afspraak volgens artikel 160 WPO (eerder artikel 167).',
        expect.stringMatching(/^Alle cijfers gaan over minstens 10 kinderen\. .*collega’s/),
        `Alle locaties doen mee, behalve: ${locaties[3]!.naam}.`,
        'Wethouder onderwijs',
        'Versie 1',
        'Versie 2',
        'Het doel voor taal in groep 2 werd twee jaar ruim gehaald.',
        80,
        75,
      ]),
    );
  });

  it('names another article where the afspraak does', async () => {
    const [first]: readonly AfspraakStand[] = stands;
    const other = exampleClient({
      readAfspraak: () =>
        done({
          versies: [{ ...first, afspraak: { ...first.afspraak, wetsartikel: 'artikel 12 (verzonnen)' } }],
        }),
      listLocaties: () => done({ versie: 1, locaties: [], organisaties: [], koppelingen: [] }),
    });
    const elsewhere = await openExcel({ client: other });
    valueOf(await elsewhere.run('showAfspraak', { ...key, gemeente: 'Voorbeeldstad' }));
    const sheet = elsewhere.workbook.sheetByName('Afspraak')!;
    const texts = [...sheet.cells.entries()].map(({ row, column }) =>
      readValue(elsewhere.workbook, sheet, row, column),
    );
    expect(texts).toContain('De gemeente maakt deze afspraak volgens artikel 12 (verzonnen).');
    elsewhere.close();
  });
});
