import { afterEach, expect, it } from 'vitest';
import { done } from '../../../addin/flows/outcome.ts';
import { choiceFor } from '../../support/example-choice.ts';
import { exampleClient } from '../../support/example-client.ts';
import { uitnodigingFor } from '../../support/example-form.ts';
import { openExcel, type OpenExcel, valueOf } from '../../support/open-excel.ts';

let excel: OpenExcel;
afterEach(() => excel.close());

async function withForm(): Promise<void> {
  const client = exampleClient({ readUitnodiging: () => done(uitnodigingFor('school-linde')) });
  excel = await openExcel({ client });
  valueOf(await excel.run('newForm', choiceFor('school-linde')));
}

const protect = (password: string | undefined) =>
  excel.use(() =>
    Excel.run(async (context) => {
      const { protection } = context.workbook.worksheets.getItem('Controle');
      protection.unprotect();
      protection.protect({}, password);
      await context.sync();
    }),
  );

it('a sheet that somebody protected with a password has a sentence of its own', async () => {
  await withForm();
  await protect('geheim');
  const checked = await excel.run('check');
  expect(checked.ok ? undefined : checked.failure.code).toBe('blad-beveiligd');
});

it('a sheet that is protected without one is drawn all the same', async () => {
  await withForm();
  await protect(undefined);
  expect((await excel.run('check')).ok).toBe(true);
});
