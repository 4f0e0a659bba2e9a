import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fillForm } from '../../../local/demo/fill-form.ts';
import { toXlsx } from '../../../local/excel/export/to-xlsx.ts';
import { restore, snapshot } from '../../../local/excel/model/snapshot.ts';
import type { Form } from '../../../shared/inzending/form.ts';
import { canonical } from '../../../shared/kernel/canonical.ts';
import { choiceFor } from '../../support/example-choice.ts';
import { goodForm, kind } from '../../support/example-kinderen.ts';
import { type OpenExcel, openExcel, valueOf } from '../../support/open-excel.ts';
import { fillWithExcelJs, fillWithSheetJs } from '../../support/upload/fill-by-library.ts';
import { emptyForm, flowsOn, invitingClient, opened } from '../../support/upload/file-ports.ts';
import { typedCells } from '../../support/upload/typed-cells.ts';

const LOCATIE = 'school-linde';
const groepen = ['Groep 1', 'Groep 2'];
const client = invitingClient(LOCATIE);

let excel: OpenExcel;
let blank: string;
let empty: Uint8Array;
beforeAll(async () => {
  excel = await openExcel({ client });
  valueOf(await excel.run('newForm', choiceFor(LOCATIE)));
  blank = snapshot(excel.workbook);
  empty = await emptyForm(LOCATIE);
});
afterAll(() => excel.close());

/** What each route makes of a form: the findings, and what would be sent. */
interface Made {
  readonly findings: unknown;
  readonly payload: string;
}

async function inExcel(form: Form): Promise<Made & { readonly file: Uint8Array }> {
  const one = await openExcel({ client, workbook: restore(blank) });
  try {
    fillForm(one.workbook, form);
    const { findings } = valueOf(await one.run('check'));
    const prepared = await one.run('prepare', { nulopgave: false });
    const payload = prepared.ok ? canonical(prepared.value.inzending) : prepared.failure.code;
    return { findings, payload, file: await toXlsx(one.workbook) };
  } finally {
    one.close();
  }
}

async function asFile(bytes: Uint8Array): Promise<Made> {
  const flows = flowsOn(opened(bytes), client);
  const { findings } = valueOf(await flows.check());
  const prepared = await flows.prepare({ nulopgave: false });
  const payload = prepared.ok ? canonical(prepared.value.inzending) : prepared.failure.code;
  return { findings, payload };
}

const oordelen = fc.constantFrom('voldoende', 'onvoldoende', 'niet te beoordelen', '', 'Voldoende ', 'goed');
const kinderen = fc.array(
  fc.record({
    groep: fc.constantFrom(...groepen),
    startmaand: fc.constantFrom('2025-09', '2025-9', 'september 2025', '', '1-9-2025'),
    veGevolgd: fc.constantFrom('ja', 'nee', 'weet ik niet', ''),
    reden: fc.constantFrom('', 'Veel afwezig', 'te kort geplaatst'),
    taal: oordelen,
    rekenen: oordelen,
  }),
  { minLength: 6, maxLength: 14 },
);

const formWith = (list: readonly Record<string, string>[]): Form => ({
  ...goodForm(groepen, list.length),
  kinderen: list.map(({ groep = '', taal = '', rekenen = '', ...change }, i) => {
    const one = kind(`K${String(i + 1).padStart(2, '0')}`, groep, change);
    return { ...one, oordelen: { ...one.oordelen, taal, rekenen } };
  }),
});

describe('a form', () => {
  it('gives the same findings and the same bytes to send, in Excel and as the file that Excel saves', async () => {
    await fc.assert(
      fc.asyncProperty(kinderen, async (list) => {
        const { file, ...expected } = await inExcel(formWith(list));
        expect(await asFile(file)).toEqual(expected);
      }),
      { numRuns: 6, seed: 20 },
    );
  });

  it.each([
    { name: 'ExcelJS, which keeps tables', fill: fillWithExcelJs },
    { name: 'SheetJS, which drops them', fill: fillWithSheetJs },
  ])('gives the same when it is filled in as a file with $name', async ({ fill }) => {
    const form = goodForm(groepen, 14);
    const { findings, payload } = await inExcel(form);
    const filled = await fill(empty, await typedCells(opened(empty), form));
    expect(await asFile(filled)).toEqual({ findings, payload });
  });

  it('differs as soon as one answer differs: the comparison sees it', async () => {
    const form = goodForm(groepen, 14);
    const [first, ...others] = form.kinderen;
    const changed = { ...form, kinderen: [{ ...first!, groep: 'Groep 2' }, ...others] };
    const { payload } = await inExcel(form);
    const filled = await fillWithExcelJs(empty, await typedCells(opened(empty), changed));
    expect((await asFile(filled)).payload).not.toEqual(payload);
  });
});
