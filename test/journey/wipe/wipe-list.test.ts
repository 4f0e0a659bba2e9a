import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FileWorkbook } from '../../../addin/file/file-workbook.ts';
import type { Flows } from '../../../addin/flows/flows.ts';
import type { FormState } from '../../../addin/flows/workbook-state.ts';
import { wipedTexts } from '../../../addin/texts/kinderlijst.ts';
import { type Backend, startBackend } from '../../../local/backend/start-backend.ts';
import { fillForm } from '../../../local/demo/fill-form.ts';
import { rowsOf } from '../../../local/demo/table-in-model.ts';
import { toXlsx } from '../../../local/excel/export/to-xlsx.ts';
import { buildFunctions } from '../../support/build-functions.ts';
import { goodForm } from '../../support/example-kinderen.ts';
import { type OpenExcel, openExcel, valueOf } from '../../support/open-excel.ts';
import { clientAs } from '../../support/people.ts';
import { adoptFigures } from '../../support/routes/adopt-figures.ts';
import { flowsOn, opened } from '../../support/upload/file-ports.ts';
import { partsWithCodes, withNote } from '../../support/wipe/planted-codes.ts';
import { randomCodes } from '../../support/random-codes.ts';

const codes = randomCodes(12);

let backend: Backend;
let excel: OpenExcel;
/** The form as a file, just before its list is wiped; with a note at a child. */
let before: Uint8Array;
/** The same form after that, by each route. */
const after: Partial<Record<'Excel' | 'file', Uint8Array>> = {};
let file: FileWorkbook;

beforeAll(async () => {
  backend = await startBackend({ appDir: await buildFunctions() });
  excel = await openExcel({ client: clientAs(backend, 'bram') });
  const forms = valueOf(await excel.run('listForms'));
  const linde = forms.find(({ locatieId }) => locatieId === 'school-linde')!;
  valueOf(await excel.run('newForm', linde));
  fillForm(
    excel.workbook,
    goodForm(['Groep 1', 'Groep 2'], codes.length, (i) => codes[i]!),
  );
  valueOf(await excel.run('check'));
  const preparation = valueOf(await excel.run('prepare', { nulopgave: false }));
  valueOf(await excel.run('submit', preparation, { verklaring: true, redenen: [], vervangt: 0 }));
});
afterAll(async () => {
  excel.close();
  await backend.close();
});

async function stateIn(run: Flows['readState']): Promise<FormState> {
  const state = valueOf(await run());
  if (state.kind !== 'formulier') throw new Error(`This is ${state.kind}.`);
  return state;
}
const inExcel = () => stateIn(() => excel.run('readState'));
const inFile = () => flowsOn(file, clientAs(backend, 'bram'));

describe('a child list that may still be needed', () => {
  it('is not offered to be wiped, and stays when that is asked', async () => {
    expect((await inExcel()).kinderlijst).toBeUndefined();
    expect(await excel.run('wipeList')).toMatchObject({ ok: false, failure: { code: 'lijst-nog-nodig' } });
    expect(partsWithCodes(await toXlsx(excel.workbook), codes).length).toBeGreaterThan(0);
  });
});

describe('a child list after the figures were adopted', () => {
  it('is offered to be wiped, by the pane and on Ontvangst', async () => {
    await adoptFigures(backend);
    valueOf(await excel.run('showFeedback'));
    expect((await inExcel()).kinderlijst).toEqual({ kinderen: codes.length, isDue: true });
    before = withNote(await toXlsx(excel.workbook), `Bespreken: ${codes[1]!}`);
    file = opened(before);
    expect(valueOf(await file.read()).said.get('OntvangstStand')).toContain(wipedTexts.offer);
  });

  it('stands in many parts of the file: the search finds it', () => {
    const parts = partsWithCodes(before, codes);
    expect(parts).toContain('xl/sharedStrings.xml');
    expect(parts.some((path) => path.includes('comments'))).toBe(true);
  });

  it('goes in Excel: no code is left anywhere in the file', async () => {
    const { kinderen, left } = valueOf(await excel.run('wipeList'));
    expect({ kinderen, left }).toEqual({ kinderen: codes.length, left: [] });
    after.Excel = await toXlsx(excel.workbook);
    expect(partsWithCodes(after.Excel, codes)).toEqual([]);
    expect(rowsOf(excel.workbook, 'Kinderen')).toHaveLength(1);
  });

  it('would be found in the copy if its sheets were only emptied: a planted fault', async () => {
    const careless = opened(before);
    const { apply } = careless;
    const flows = flowsOn(
      { ...careless, apply: (seen, change) => apply(seen, { ...change, afresh: [] }) },
      clientAs(backend, 'bram'),
    );
    valueOf(await flows.wipeList());
    expect(partsWithCodes(careless.toBytes(), codes)).toEqual(['xl/sharedStrings.xml']);
  });

  it('goes on the page too: no code is left anywhere in the copy', async () => {
    const { kinderen, left } = valueOf(await inFile().wipeList());
    expect({ kinderen, left }).toEqual({ kinderen: codes.length, left: [] });
    after.file = file.toBytes();
    expect(partsWithCodes(after.file, codes)).toEqual([]);
  });
});

describe.each(['Excel', 'file'] as const)('a form without its child list, wiped in %s', (route) => {
  const flows = (): Pick<Flows, 'readState' | 'check' | 'showFeedback' | 'prepare'> =>
    flowsOn(opened(after[route]!), clientAs(backend, 'bram'));

  it('is not asked about again', async () => {
    expect((await stateIn(flows().readState)).kinderlijst).toBeUndefined();
  });

  it('still has its ontvangstbewijs, and says nothing else than what was sent', async () => {
    const { ontvangstbewijs, changedSinceSent } = await stateIn(flows().readState);
    expect(ontvangstbewijs?.totalen.doelgroepkinderen).toBe(codes.length);
    expect(changedSinceSent).toBe(false);
  });

  it('says the same counts, as if they had been typed', async () => {
    const { kinderen, doelgroepkinderen, typed, findings } = valueOf(await flows().check());
    expect({ kinderen, doelgroepkinderen, typed }).toEqual({
      ...{ kinderen: 0, doelgroepkinderen: codes.length },
      typed: true,
    });
    expect(findings.filter(({ severity }) => severity === 'fout')).toEqual([]);
  });

  it('shows the terugkoppeling, now and again', async () => {
    expect(valueOf(await opened(after[route]!).read()).tables.has('Terugkoppeling')).toBe(true);
    expect(valueOf(await flows().showFeedback()).sheets).toEqual(['Terugkoppeling', 'Acties']);
  });
});
