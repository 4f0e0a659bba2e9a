import { afterEach, expect, it } from 'vitest';
import { done } from '../../../addin/flows/outcome.ts';
import { choiceFor } from '../../support/example-choice.ts';
import { exampleClient } from '../../support/example-client.ts';
import { uitnodigingFor } from '../../support/example-form.ts';
import { openExcel, type OpenExcel, valueOf } from '../../support/open-excel.ts';

let excel: OpenExcel;
afterEach(() => excel.close());

/** An Excel in which the user adds a sheet with work on it, in the instant between looking and drawing. */
async function withRace(): Promise<{ readonly stop: () => void }> {
  let racing = true;
  const client = exampleClient({ readUitnodiging: () => done(uitnodigingFor('school-linde')) });
  excel = await openExcel({
    client,
    plant: (door) => ({
      ...door,
      read: async () => {
        const seen = await door.read();
        if (racing) await addSheet('Groepen');
        return seen;
      },
    }),
  });
  return { stop: () => (racing = false) };
}

const addSheet = (name: string) =>
  excel.use(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.add(name).getRange('A1').values = [['eigen werk']];
      await context.sync();
    }),
  );
const sheets = () => excel.workbook.sheets.map(({ name }) => name);

it('a form that cannot be drawn to its end leaves nothing behind', async () => {
  const { stop } = await withRace();
  const made = await excel.run('newForm', choiceFor('school-linde'));
  expect(made.ok ? undefined : made.failure.code).toBe('werkmap-gewijzigd');
  expect(sheets()).toEqual(['Blad1', 'Groepen']);
  stop();
  expect(valueOf(await excel.run('readState'))).toEqual({ kind: 'leeg' });
  expect(excel.workbook.names).toEqual([]);
});

it('afterwards the form can be made in the same file', async () => {
  const { stop } = await withRace();
  await excel.run('newForm', choiceFor('school-linde'));
  stop();
  await excel.use(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Groepen').delete();
      await context.sync();
    }),
  );
  expect(valueOf(await excel.run('newForm', choiceFor('school-linde')))).toMatchObject({ kind: 'formulier' });
});
