import { afterEach, describe, expect, it } from 'vitest';
import { fillForm, shapeIn } from '../../../local/demo/fill-form.ts';
import { rowsOf } from '../../../local/demo/table-in-model.ts';
import { typedForm } from '../../../local/demo/typed-form.ts';
import type { Form } from '../../../shared/inzending/form.ts';
import { openWithForm } from '../../support/example-choice.ts';
import { goodForm } from '../../support/example-kinderen.ts';
import { type OpenExcel, valueOf } from '../../support/open-excel.ts';

const open: OpenExcel[] = [];
afterEach(() => open.splice(0).forEach((one) => one.close()));

/** How the steps stand after a check of a form, from the first on. */
async function stepsAfter(formFor: (workbook: OpenExcel['workbook']) => Form) {
  const excel = await openWithForm('school-linde');
  open.push(excel);
  fillForm(excel.workbook, formFor(excel.workbook));
  const { findings } = valueOf(await excel.run('check'));
  const mistakes = findings.filter(({ severity }) => severity === 'fout').map(({ rule }) => rule);
  return { mistakes, steps: rowsOf(excel.workbook, 'Stappen').map((row) => row['Hoe staat het ervoor?']) };
}

const inGroep2 = goodForm(['Groep 2'], 6);

describe('the step of the groepen', () => {
  it('asks nothing of a groep without doelgroepkinderen', async () => {
    const { mistakes, steps } = await stepsAfter(() => inGroep2);
    expect([mistakes, steps[2]]).toEqual([[], 'Klaar']);
  });

  it('asks nothing of such a groep where counts are typed', async () => {
    const { mistakes, steps } = await stepsAfter((workbook) => typedForm(inGroep2, shapeIn(workbook)));
    expect([mistakes, steps[2]]).toEqual([[], 'Klaar']);
  });

  it('asks for the total of a groep that has them', async () => {
    const { mistakes, steps } = await stepsAfter(() => ({
      ...goodForm(['Groep 1', 'Groep 2'], 12),
      groepen: [{ groep: 'Groep 1', kinderen: '20' }],
    }));
    expect([mistakes, steps[2]]).toEqual([['A-03'], '1 van 2 klaar, 1 fout']);
  });
});
