import { afterEach, describe, expect, it } from 'vitest';
import { problemFailure } from '../../../addin/api/problem-failure.ts';
import type { FileWorkbook } from '../../../addin/file/file-workbook.ts';
import type { Flows } from '../../../addin/flows/flows.ts';
import { done, failed } from '../../../addin/flows/outcome.ts';
import { sendingStandOf } from '../../../addin/sending/sending-stand.ts';
import { fillForm } from '../../../local/demo/fill-form.ts';
import { toXlsx } from '../../../local/excel/export/to-xlsx.ts';
import { restore, snapshot } from '../../../local/excel/model/snapshot.ts';
import { WorkbookModel } from '../../../local/excel/model/workbook-model.ts';
import type { Inzending } from '../../../shared/inzending/inzending.ts';
import { controletotalenOf, type Ontvangstbewijs } from '../../../shared/inzending/ontvangstbewijs.ts';
import { choiceFor } from '../../support/example-choice.ts';
import { exampleClient } from '../../support/example-client.ts';
import { uitnodigingFor } from '../../support/example-form.ts';
import { goodForm } from '../../support/example-kinderen.ts';
import { keepAsBefore, keptIn } from '../../support/kept-settings.ts';
import { convertXlsx, libreOfficeVersion } from '../../support/libreoffice.ts';
import { openExcel, type OpenExcel, valueOf } from '../../support/open-excel.ts';
import { flowsOn, opened } from '../../support/upload/file-ports.ts';
import { propertiesIn } from '../../support/upload/properties-in.ts';

const open: OpenExcel[] = [];
afterEach(() => open.splice(0).forEach((one) => one.close()));

const REASON = { ticked: true, tekst: "=1+1 of 't Café_x000D_, zegt juf Zoë 👩‍👧  " };

/** A server that expects more children than there are, so that there is a warning to answer, and knows what it got. */
function server() {
  const knows: { ontvangstbewijs?: Ontvangstbewijs } = {};
  const client = exampleClient({
    readUitnodiging: () => done(uitnodigingFor('school-linde', 40)),
    readOntvangstbewijs: () =>
      knows.ontvangstbewijs === undefined
        ? failed(problemFailure('niet-gevonden'))
        : done(knows.ontvangstbewijs),
    submitInzending: ({ path, body }: { path: { inzendingId: string }; body: Inzending }) => {
      knows.ontvangstbewijs = {
        inzendingId: path.inzendingId,
        uitvraagId: body.uitvraagId,
        locatieId: body.locatieId,
        versie: 1,
        ontvangenOp: '2026-06-20T10:00:00.123Z',
        nummer: 'GB-ABCD1234',
        status: 'geaccepteerd',
        totalen: controletotalenOf(body),
      };
      return done(knows.ontvangstbewijs);
    },
  });
  return { client, knows };
}
type Server = ReturnType<typeof server>;

/** Both routes send under one number, so that what they keep can be compared to the letter. */
const NUMBER = '11111111-2222-4333-8444-555555555555';

async function openAgain(workbook: WorkbookModel, { client }: Server): Promise<OpenExcel> {
  const excel = await openExcel({ client, workbook, newId: () => NUMBER });
  open.push(excel);
  return excel;
}

async function filledIn(one: Server): Promise<OpenExcel> {
  const excel = await openAgain(new WorkbookModel({ sheets: ['Blad1'] }), one);
  valueOf(await excel.run('newForm', choiceFor('school-linde')));
  fillForm(excel.workbook, goodForm(['Groep 1', 'Groep 2'], 14));
  return excel;
}

type Run = <N extends keyof Flows>(name: N, ...input: Parameters<Flows[N]>) => ReturnType<Flows[N]>;

/** Answers every warning and sends, on either route. */
async function answerAndSend(run: Run): Promise<void> {
  const preparation = valueOf(await run('prepare', { nulopgave: false }));
  expect(preparation.findings.length).toBeGreaterThan(0);
  const answers = preparation.findings.map((finding) => ({ finding, answer: REASON }));
  valueOf(await run('keepAnswers', answers));
  const redenen = preparation.askReason.map(() => 'Er is een groep bij gekomen.');
  valueOf(await run('submit', preparation, { verklaring: true, redenen, vervangt: 0 }));
}

const onPage = (workbook: FileWorkbook, { client }: Server): Run => {
  const flows = flowsOn(workbook, client, { newId: () => NUMBER });
  return (name, ...input) =>
    (flows[name] as (...all: typeof input) => ReturnType<Flows[typeof name]>)(...input);
};

const standOf = async (run: Run) => {
  const state = valueOf(await run('readState'));
  return state.kind === 'formulier' ? sendingStandOf(state) : state.kind;
};
const answersOf = async (run: Run) => valueOf(await run('prepare', { nulopgave: false })).kept;

/** The same form with the properties that a file has: what Excel makes of a copy from the page. */
function withPropertiesOf(file: Uint8Array, before: WorkbookModel): WorkbookModel {
  const workbook = restore(snapshot(before));
  workbook.customProperties = propertiesIn(file);
  return workbook;
}

describe('a form that travels from one route to the other', () => {
  it('is received in Excel when it was sent from the page, with every answer', async () => {
    const one = server();
    const excel = await filledIn(one);
    const blank = snapshot(excel.workbook);
    const file = opened(await toXlsx(excel.workbook));
    await answerAndSend(onPage(file, one));
    const twin = await openAgain(restore(blank), one);
    await answerAndSend(twin.run);
    expect(keptIn(twin.workbook)).toEqual(valueOf(await file.read()).settings);
    const copy = await openAgain(withPropertiesOf(file.toBytes(), twin.workbook), one);
    expect(await standOf(copy.run)).toBe('ontvangen');
    const answers = await answersOf(copy.run);
    expect(answers.length).toBeGreaterThan(0);
    expect(answers).toEqual(answers.map(() => REASON));
  });

  it('is received on the page when it was sent from Excel, with every answer', async () => {
    const one = server();
    const excel = await filledIn(one);
    await answerAndSend(excel.run);
    const run = onPage(opened(await toXlsx(excel.workbook)), one);
    expect(await standOf(run)).toBe('ontvangen');
    const answers = await answersOf(run);
    expect(answers).toEqual(answers.map(() => REASON));
  });

  it('says the newest of both: an answer on the page stands above one that Excel kept before', async () => {
    const one = server();
    const excel = await filledIn(one);
    await answerAndSend(excel.run);
    keepAsBefore(excel.workbook);
    const file = opened(await toXlsx(excel.workbook));
    const run = onPage(file, one);
    const { findings } = valueOf(await run('prepare', { nulopgave: false }));
    const newer = { ticked: true, tekst: 'Later gezegd, op de pagina.' };
    valueOf(
      await run(
        'keepAnswers',
        findings.map((finding) => ({ finding, answer: newer })),
      ),
    );
    const again = await openAgain(withPropertiesOf(file.toBytes(), excel.workbook), one);
    expect(await answersOf(again.run)).toEqual(findings.map(() => newer));
  });

  it('would be lost where Excel kept it for itself, as it did before', async () => {
    const one = server();
    const excel = await filledIn(one);
    await answerAndSend(excel.run);
    keepAsBefore(excel.workbook);
    const run = onPage(opened(await toXlsx(excel.workbook)), one);
    expect(await standOf(run)).not.toBe('ontvangen');
    const answers = await answersOf(run);
    expect(answers.filter(({ ticked }) => ticked)).toEqual([]);
  });

  (libreOfficeVersion === null ? () => undefined : it)(
    'keeps it all when LibreOffice saves it on the way',
    async () => {
      const one = server();
      const excel = await filledIn(one);
      await answerAndSend(excel.run);
      const file = await toXlsx(excel.workbook);
      expect(propertiesIn(await convertXlsx(file, 'xlsx'))).toEqual(propertiesIn(file));
    },
  );
});
