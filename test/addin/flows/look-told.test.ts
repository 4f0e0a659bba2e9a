import { afterEach, describe, expect, it } from 'vitest';
import { done } from '../../../addin/flows/outcome.ts';
import { fillForm } from '../../../local/demo/fill-form.ts';
import { choiceFor } from '../../support/example-choice.ts';
import { exampleClient } from '../../support/example-client.ts';
import { uitnodigingFor } from '../../support/example-form.ts';
import { goodForm } from '../../support/example-kinderen.ts';
import { openExcel, type OpenExcel, valueOf } from '../../support/open-excel.ts';
import { emptyForm, flowsOn, opened } from '../../support/upload/file-ports.ts';

const LOCATIE = 'school-linde';
const inzage = { grondslag: 'Verordening, artikel 7 (verzonnen)', dpia: 'D-1' };
const open: OpenExcel[] = [];
afterEach(() => open.splice(0).forEach((one) => one.close()));

function invited(mayLook: boolean) {
  const usual = uitnodigingFor(LOCATIE);
  const { uitvraag } = usual;
  const afspraak = { ...uitvraag.afspraak, ...(mayLook && { inzage }) };
  return exampleClient({ readUitnodiging: () => done({ ...usual, uitvraag: { ...uitvraag, afspraak } }) });
}

async function filledAt(mayLook: boolean) {
  const excel = await openExcel({ client: invited(mayLook) });
  open.push(excel);
  valueOf(await excel.run('newForm', choiceFor(LOCATIE)));
  fillForm(excel.workbook, goodForm(['Groep 1', 'Groep 2'], 14));
  return excel;
}

async function reopened({ workbook }: OpenExcel, client: ReturnType<typeof exampleClient>) {
  const again = await openExcel({ client, workbook });
  open.push(again);
  return valueOf(await again.run('prepare', {}));
}

describe('that the gemeente may look at counts of one locatie', () => {
  it.each([true, false])('is known before sending, exactly where it was agreed: %s', async (mayLook) => {
    const excel = await filledAt(mayLook);
    expect(valueOf(await excel.run('prepare', {})).gemeenteMayLook).toBe(mayLook);
  });

  it.each([true, false])('is known to the form without a connection: %s', async (mayLook) => {
    const { gemeenteMayLook, away } = await reopened(await filledAt(mayLook), exampleClient({}));
    expect(away?.code).toBe('even-niet-bereikbaar');
    expect(gemeenteMayLook).toBe(mayLook);
  });

  it('is known of a form that does not say it, where the server does', async () => {
    expect((await reopened(await filledAt(false), invited(true))).gemeenteMayLook).toBe(true);
  });

  it('is known of a file that is handed in on the page', async () => {
    const file = opened(await emptyForm(LOCATIE));
    const { gemeenteMayLook } = valueOf(await flowsOn(file, invited(true)).prepare({ nulopgave: true }));
    expect(gemeenteMayLook).toBe(true);
  });
});
