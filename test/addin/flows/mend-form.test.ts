import { afterEach, expect, it } from 'vitest';
import { fillForm } from '../../../local/demo/fill-form.ts';
import { openWithForm } from '../../support/example-choice.ts';
import { goodForm } from '../../support/example-kinderen.ts';
import { type OpenExcel, valueOf } from '../../support/open-excel.ts';

let excel: OpenExcel;
afterEach(() => excel.close());

it('finds nothing in a form that nobody harmed', async () => {
  excel = await openWithForm('school-linde');
  expect(valueOf(await excel.run('mendLook')).differences).toEqual([]);
  fillForm(excel.workbook, goodForm(['Groep 1', 'Groep 2'], 12));
  expect(valueOf(await excel.run('mendLook')).differences).toEqual([]);
});
