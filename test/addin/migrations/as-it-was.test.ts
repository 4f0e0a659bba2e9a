import { afterEach, describe, expect, it } from 'vitest';
import { SJABLOONVERSIE } from '../../../shared/inzending/sjabloonversie.ts';
import { readForm } from '../../../addin/flows/read-form.ts';
import { enter, rowsOf } from '../../../local/demo/table-in-model.ts';
import { type OpenExcel, valueOf } from '../../support/open-excel.ts';
import { formIn, previewIn, repaired } from '../repair/repaired.ts';
import { openOlder, olderWorkbook } from './older-form.ts';

const open: OpenExcel[] = [];
afterEach(() => open.splice(0).forEach((one) => one.close()));

async function older(workbook = olderWorkbook()): Promise<OpenExcel> {
  const excel = await openOlder(workbook);
  open.push(excel);
  return excel;
}

const REASON = { ticked: true, tekst: 'Er is een groep bij gekomen.' };

/** What is prepared to be sent says of each warning that was answered. */
const answersIn = async (excel: OpenExcel) => {
  const { findings, kept } = valueOf(await excel.run('prepare', { nulopgave: false }));
  return findings.map(({ rule }, at) => [rule, kept[at]?.ticked, kept[at]?.tekst]);
};

describe('a form of version 1.0.0 that is brought up to date', () => {
  it('keeps the answers to its warnings', async () => {
    const excel = await older();
    const [, ...headings] = Object.keys(rowsOf(excel.workbook, 'Toelichting')[0] ?? {});
    for (const heading of headings) enter(excel.workbook, 'Toelichting', { row: 0, heading, text: '' });
    const { findings } = valueOf(await excel.run('prepare', { nulopgave: false }));
    expect(findings).not.toEqual([]);
    valueOf(
      await excel.run(
        'keepAnswers',
        findings.map((finding) => ({ finding, answer: REASON })),
      ),
    );
    const before = await answersIn(excel);
    await repaired(excel);
    expect(await previewIn(excel)).toMatchObject({ lines: [] });
    expect(await answersIn(excel)).toEqual(before);
    expect(before.every(([, ticked]) => ticked)).toBe(true);
  });

  it('keeps every row of a form for peuters, blank ones too', async () => {
    const excel = await older(olderWorkbook('form-1.0.0-peuters'));
    const [rows, form] = [rowsOf(excel.workbook, 'Kinderen'), await formIn(excel)];
    expect(form.kinderen).toHaveLength(14);
    const { findings: found } = valueOf(await excel.run('check'));
    expect((await previewIn(excel)).kind).toBe('update');
    await repaired(excel);
    expect(rowsOf(excel.workbook, 'Kinderen')).toEqual(rows);
    const { kinderen, toelichtingen } = await formIn(excel);
    expect({ kinderen, toelichtingen }).toEqual({
      kinderen: form.kinderen,
      toelichtingen: form.toelichtingen,
    });
    const { context } = valueOf(await excel.use(() => readForm(excel.ports.workbook)));
    expect(context).toMatchObject({ sjabloonversie: SJABLOONVERSIE, locatie: { soort: 'voorschool' } });
    expect(valueOf(await excel.run('check')).findings).toEqual(found);
    expect(valueOf(await excel.run('readState'))).toMatchObject({ changedSinceSent: false });
  });
});
