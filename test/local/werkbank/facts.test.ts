import { afterEach, describe, expect, it } from 'vitest';
import { done } from '../../../addin/flows/outcome.ts';
import { fillForm, shapeIn } from '../../../local/demo/fill-form.ts';
import { typedForm } from '../../../local/demo/typed-form.ts';
import { doneIn } from '../../../local/werkbank/help/facts.ts';
import { bronNames } from '../../../shared/inzending/bron.ts';
import { choiceFor, openWithForm } from '../../support/example-choice.ts';
import { exampleClient } from '../../support/example-client.ts';
import { uitnodigingFor } from '../../support/example-form.ts';
import { goodForm } from '../../support/example-kinderen.ts';
import { ownFigures } from '../../support/example-own.ts';
import { type OpenExcel, openExcel, valueOf } from '../../support/open-excel.ts';

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

  it('do not come for sending when the form is set ready only', async () => {
    excel = await openWithForm('school-linde');
    fillForm(excel.workbook, goodForm(['Groep 1', 'Groep 2'], 12));
    const preparation = valueOf(await excel.run('prepare', { nulopgave: false }));
    valueOf(await excel.run('setReady', preparation, { redenen: [] }));
    expect(doneIn(excel.workbook)).not.toContain('send');
  });

  it('come for who types the counts, but not for the choice to do so alone', async () => {
    excel = await openWithForm('school-linde');
    const shape = shapeIn(excel.workbook);
    const nothing = { ...goodForm([], 0), bron: bronNames.typed };
    fillForm(excel.workbook, nothing);
    expect(doneIn(excel.workbook)).not.toContain('kinderen');
    fillForm(excel.workbook, typedForm(goodForm(['Groep 1', 'Groep 2'], 12), shape));
    expect(doneIn(excel.workbook)).toEqual(['form', 'kinderen', 'rest']);
  });

  it('come for who sent that there are no doelgroepkinderen', async () => {
    const client = exampleClient({
      readUitnodiging: () => done(uitnodigingFor('school-linde')),
      submitInzending: ({ path }: { readonly path: { readonly inzendingId: string } }) =>
        done({ ...ownFigures.ontvangstbewijs, ...path }),
    });
    excel = await openExcel({ client });
    valueOf(await excel.run('newForm', choiceFor('school-linde')));
    const preparation = valueOf(await excel.run('prepare', { nulopgave: true }));
    expect(doneIn(excel.workbook)).not.toContain('kinderen');
    valueOf(await excel.run('submit', preparation, { verklaring: true, redenen: [], vervangt: 0 }));
    expect(doneIn(excel.workbook)).toEqual(['form', 'kinderen', 'rest', 'check', 'repair', 'send']);
  });
});
