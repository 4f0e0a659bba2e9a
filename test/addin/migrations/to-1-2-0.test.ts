import { afterEach, describe, expect, it } from 'vitest';
import { done } from '../../../addin/flows/outcome.ts';
import { readForm } from '../../../addin/flows/read-form.ts';
import { SJABLOONVERSIE } from '../../../shared/inzending/sjabloonversie.ts';
import { rowsOf } from '../../../local/demo/table-in-model.ts';
import { toXlsx } from '../../../local/excel/export/to-xlsx.ts';
import { exampleClient } from '../../support/example-client.ts';
import { uitnodigingFor } from '../../support/example-form.ts';
import { lastYearOf } from '../../support/example-last-year.ts';
import { isGrey } from '../../support/is-grey.ts';
import { type OpenExcel, openExcel, valueOf } from '../../support/open-excel.ts';
import { flowsOn, opened } from '../../support/upload/file-ports.ts';
import { formIn, previewIn, repaired } from '../repair/repaired.ts';
import { olderWorkbook } from './older-form.ts';

const open: OpenExcel[] = [];
afterEach(() => open.splice(0).forEach((one) => one.close()));

const client = () =>
  exampleClient({
    readUitnodiging: () => done({ ...uitnodigingFor('school-linde'), before: lastYearOf() }),
  });

async function older(name: 'form-1.1.0' | 'form-1.1.0-typed'): Promise<OpenExcel> {
  const excel = await openExcel({ workbook: olderWorkbook(name), client: client() });
  open.push(excel);
  return excel;
}

/** All that people can type in, by table. */
const typedIn = ({ workbook }: Pick<OpenExcel, 'workbook'>) =>
  ['Kinderen', 'Groepen', 'Bron', 'Aantallen', 'Toelichting', 'Formulier'].map((table) =>
    rowsOf(workbook, table).map((row) =>
      Object.fromEntries(Object.entries(row).filter(([heading]) => !isGrey(table, heading))),
    ),
  );

describe.each(['form-1.1.0', 'form-1.1.0-typed'] as const)('a form of version 1.1.0: %s', (name) => {
  it('gets its grey columns, and keeps every row and typed value', async () => {
    const excel = await older(name);
    const [before, form] = [typedIn(excel), await formIn(excel)];
    const preview = await previewIn(excel);
    expect(preview.kind).toBe('update');
    await repaired(excel);
    expect(typedIn(excel)).toEqual(before);
    expect(await formIn(excel)).toEqual(form);
    expect(await previewIn(excel)).toMatchObject({ kind: 'repair', lines: [], questions: [] });
    valueOf(await excel.run('mendLook', { tells: true }));
    expect(typedIn(excel)).toEqual(before);
    const groepen = rowsOf(excel.workbook, 'Groepen');
    expect(groepen.map((row) => row['Vorig jaar: met VVE-indicatie'])).toEqual(['8 kinderen', '7 kinderen']);
    const { context } = valueOf(await excel.use(() => readForm(excel.ports.workbook)));
    expect(context.sjabloonversie).toBe(SJABLOONVERSIE);
    expect(valueOf(await excel.run('readState'))).toMatchObject({ changedSinceSent: false });
  });

  it('works as it is, without them', async () => {
    const excel = await older(name);
    const form = await formIn(excel);
    valueOf(await excel.run('check'));
    expect(await formIn(excel)).toEqual(form);
    expect(Object.keys(rowsOf(excel.workbook, 'Groepen')[0] ?? {})).not.toContain(
      'Vorig jaar: alle kinderen',
    );
  });

  it('gets them as a file too, and says the same', async () => {
    const file = opened(await toXlsx(olderWorkbook(name)));
    const flows = flowsOn(file, client());
    const before = valueOf(await readForm(file)).form;
    valueOf(await flows.repair(valueOf(await flows.planRepairs({}))));
    valueOf(await flows.mendLook());
    const again = opened(file.toBytes());
    const { form, seen } = valueOf(await readForm(again));
    expect(form).toEqual(before);
    const { header = [], rows = [] } = seen.tables.get('Toelichting') ?? {};
    expect(String(rows[0]?.[header.indexOf('Vorig jaar')])).toContain(
      'Vorig jaar groeiden 9 van 15 kinderen',
    );
  });
});
