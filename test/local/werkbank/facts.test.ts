import { afterEach, describe, expect, it } from 'vitest';
import { fillForm } from '../../../local/demo/fill-form.ts';
import { doneIn } from '../../../local/werkbank/help/facts.ts';
import { openWithForm } from '../../support/example-choice.ts';
import { goodForm } from '../../support/example-kinderen.ts';
import { type OpenExcel, valueOf } from '../../support/open-excel.ts';

let excel: OpenExcel | undefined;
afterEach(() => excel?.close());

describe('the ticks of the five steps', () => {
  it('come when something was done, and not before', async () => {
    excel = await openWithForm('school-linde');
    expect(doneIn(excel.workbook)).toEqual(['form']);
    fillForm(excel.workbook, goodForm(['Groep 1', 'Groep 2'], 12));
    expect(doneIn(excel.workbook)).toEqual(['form', 'kinderen', 'rest']);
    valueOf(await excel.run('check'));
    expect(doneIn(excel.workbook)).toEqual(['form', 'kinderen', 'rest', 'check', 'repair']);
  });
});
