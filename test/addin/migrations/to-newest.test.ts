import { afterEach, describe, expect, it } from 'vitest';
import { done } from '../../../addin/flows/outcome.ts';
import { readForm } from '../../../addin/flows/read-form.ts';
import { settingKeys } from '../../../addin/flows/setting-keys.ts';
import { toXlsx } from '../../../local/excel/export/to-xlsx.ts';
import { openSheet } from '../../../local/excel/user/place.ts';
import { insertColumns } from '../../../local/excel/user/rows.ts';
import { typeIn } from '../../../local/excel/user/type-in.ts';
import type { Form } from '../../../shared/inzending/form.ts';
import { SJABLOONVERSIE } from '../../../shared/inzending/sjabloonversie.ts';
import { exampleClient } from '../../support/example-client.ts';
import { uitnodigingFor } from '../../support/example-form.ts';
import { keptIn } from '../../support/kept-settings.ts';
import { type OpenExcel, valueOf } from '../../support/open-excel.ts';
import { flowsOn, opened } from '../../support/upload/file-ports.ts';
import { formIn, previewIn, repaired } from '../repair/repaired.ts';
import { openOlder, olderWorkbook } from './older-form.ts';

const open: OpenExcel[] = [];
afterEach(() => open.splice(0).forEach((one) => one.close()));

async function older(): Promise<OpenExcel> {
  const excel = await openOlder();
  open.push(excel);
  return excel;
}

/** What a form of this version says beside what one of 1.0.0 said. */
const withQuestions = (form: Form): Form => ({
  ...form,
  bron: 'Uit de lijst Kinderen',
  groepen: form.groepen.map((groep) => ({
    ...groep,
    ...{ doelgroepkinderen: '', veJa: '', veNee: '', veOnbekend: '' },
  })),
});

const contextIn = async ({ use, ports }: OpenExcel) =>
  valueOf(await use(() => readForm(ports.workbook))).context;

describe('a form of version 1.0.0', () => {
  it('works as it is, and is of this version once it is brought up to date', async () => {
    const excel = await older();
    expect(valueOf(await excel.run('check'))).toMatchObject({ kinderen: 14, findings: [] });
    const before = await formIn(excel);
    await repaired(excel);
    const { aantallen, ...after } = await formIn(excel);
    expect(after).toEqual(withQuestions(before));
    expect(aantallen?.flatMap((row) => Object.values(row.aantallen)).join('')).toBe('');
    expect((await contextIn(excel)).sjabloonversie).toBe(SJABLOONVERSIE);
    expect(await previewIn(excel)).toMatchObject({ kind: 'repair', lines: [], questions: [] });
  });

  it('keeps own columns, answers to warnings, and what is known of sending', async () => {
    const excel = await older();
    insertColumns(openSheet(excel.workbook, 'Kinderen'), 'C');
    typeIn(openSheet(excel.workbook, 'Kinderen'), 'C4', 'Onze opmerking');
    typeIn(openSheet(excel.workbook, 'Kinderen'), 'C9', 'Bel de ouders terug');
    typeIn(openSheet(excel.workbook, 'Groepen'), 'H12', 'Nog navragen');
    const sent = JSON.parse(excel.workbook.settings[settingKeys.sent] ?? '') as string;
    expect(sent).toContain('inzendingId');
    await repaired(excel);
    valueOf(await excel.run('mendLook'));
    const cell = (sheet: string, row: number, column: number) =>
      openSheet(excel.workbook, sheet).sheet.cells.get(row, column)?.value;
    expect(cell('Kinderen', 8, 2)).toBe('Bel de ouders terug');
    expect(cell('Groepen', 11, 7)).toBe('Nog navragen');
    // The sentence of then made room for the one that says on which day is counted.
    expect(cell('Groepen', 1, 0)).toContain('2026 (de peildatum)');
    expect(keptIn(excel.workbook).get(settingKeys.sent)).toBe(sent);
    expect(excel.workbook.settings).toEqual({});
    expect(valueOf(await excel.run('readState'))).toMatchObject({
      changedSinceSent: false,
      ontvangstbewijs: { nummer: 'GB-ABCD1234' },
    });
  });

  it('is brought up to date as a file too, and says the same', async () => {
    const file = opened(await toXlsx(olderWorkbook()));
    const client = exampleClient({ readUitnodiging: () => done(uitnodigingFor('school-linde')) });
    const flows = flowsOn(file, client);
    const before = valueOf(await readForm(file)).form;
    const preview = valueOf(await flows.planRepairs({}));
    expect(preview.kind).toBe('update');
    valueOf(await flows.repair(preview));
    valueOf(await flows.mendLook());
    const again = opened(file.toBytes());
    const { form, context } = valueOf(await readForm(again));
    const { aantallen, ...after } = form;
    expect(after).toEqual(withQuestions(before));
    expect(aantallen).toHaveLength(8);
    expect(context.sjabloonversie).toBe(SJABLOONVERSIE);
    expect(valueOf(await flowsOn(again, client).check()).findings).toEqual([]);
  });
});
