import { afterEach, expect, it } from 'vitest';
import { problemFailure } from '../../../addin/api/problem-failure.ts';
import { done, failed } from '../../../addin/flows/outcome.ts';
import { settingKeys } from '../../../addin/flows/setting-keys.ts';
import { fillForm } from '../../../local/demo/fill-form.ts';
import { enter, rowsOf } from '../../../local/demo/table-in-model.ts';
import { choiceFor } from '../../support/example-choice.ts';
import { exampleClient } from '../../support/example-client.ts';
import { uitnodigingFor } from '../../support/example-form.ts';
import { goodForm } from '../../support/example-kinderen.ts';
import { keep, keptIn } from '../../support/kept-settings.ts';
import { openExcel, type OpenExcel, valueOf } from '../../support/open-excel.ts';

const open: OpenExcel[] = [];
afterEach(() => open.splice(0).forEach((one) => one.close()));

const REASON = { ticked: true, tekst: 'Er is een groep bij gekomen.' };

/** A form with more children than the gemeente expects, at a server that takes nothing in. */
async function withWarning() {
  const client = exampleClient({
    readUitnodiging: () => done(uitnodigingFor('school-linde', 40)),
    submitInzending: () => failed(problemFailure('even-niet-bereikbaar')),
    readOntvangstbewijs: () => failed(problemFailure('niet-gevonden')),
  });
  const excel = await openExcel({ client });
  open.push(excel);
  valueOf(await excel.run('newForm', choiceFor('school-linde')));
  fillForm(excel.workbook, goodForm(['Groep 1', 'Groep 2'], 14));
  return { excel, client };
}

const prepared = async (excel: OpenExcel) => valueOf(await excel.run('prepare', { nulopgave: false }));
const answerAll = async (excel: OpenExcel) => {
  const { findings } = await prepared(excel);
  valueOf(
    await excel.run(
      'keepAnswers',
      findings.map((finding) => ({ finding, answer: REASON })),
    ),
  );
  return findings;
};
const indexOf = (rule: string, findings: readonly { readonly rule: string }[]) =>
  findings.findIndex((one) => one.rule === rule);

it('an answer is there again for who opens the file another time', async () => {
  const { excel, client } = await withWarning();
  await answerAll(excel);
  const another = await openExcel({ client, workbook: excel.workbook });
  open.push(another);
  const { kept, findings } = await prepared(another);
  expect(kept[indexOf('A-10', findings)]).toEqual(REASON);
  expect(kept).toHaveLength(findings.length);
});

it('an answer stays when sending does not succeed', async () => {
  const { excel } = await withWarning();
  await answerAll(excel);
  const preparation = await prepared(excel);
  const redenen = preparation.askReason.map(() => REASON.tekst);
  const sent = await excel.run('submit', preparation, { verklaring: true, redenen, vervangt: 0 });
  expect(sent.ok).toBe(false);
  const { kept, findings } = await prepared(excel);
  expect(kept[indexOf('A-10', findings)]).toEqual(REASON);
});

it('a reason for other figures is offered again, not taken as given', async () => {
  const { excel } = await withWarning();
  await answerAll(excel);
  const last = rowsOf(excel.workbook, 'Kinderen').filter((row) => row['Groep'] !== '').length - 1;
  for (const heading of Object.keys(rowsOf(excel.workbook, 'Kinderen')[last]!))
    enter(excel.workbook, 'Kinderen', { row: last, heading, text: '' });
  const { kept, findings } = await prepared(excel);
  const at = indexOf('A-10', findings);
  expect(findings[at]?.wat).toContain('13');
  expect(kept[at]).toEqual({ ticked: false, tekst: REASON.tekst });
});

it('what the file keeps names no child and no place', async () => {
  const { excel } = await withWarning();
  enter(excel.workbook, 'Kinderen', { row: 0, heading: 'Code', text: 'Bever7' });
  await answerAll(excel);
  const text = keptIn(excel.workbook).get(settingKeys.answers);
  expect(text).toContain(REASON.tekst);
  expect(text).not.toMatch(/Bever7|K0\d|Kinderen|Groepen|A-10/);
});

it('what somebody changed in the file by hand counts as nothing kept', async () => {
  const { excel } = await withWarning();
  await answerAll(excel);
  keep(excel.workbook, settingKeys.answers, '[{"at":1}]');
  const { kept } = await prepared(excel);
  expect(kept.every(({ ticked, tekst }) => !ticked && tekst === '')).toBe(true);
});

it('takes two round trips to read what another window said, and one to write', async () => {
  const { excel } = await withWarning();
  const { findings } = await prepared(excel);
  const before = excel.host.syncCount;
  await excel.run(
    'keepAnswers',
    findings.map((finding) => ({ finding, answer: REASON })),
  );
  expect(excel.host.syncCount - before).toBe(3);
});

it('a reason that names a child of the list is refused here, whatever the pane let through', async () => {
  const { excel, client } = await withWarning();
  const preparation = await prepared(excel);
  const code = String(rowsOf(excel.workbook, 'Kinderen')[0]?.['Code']);
  const redenen = preparation.askReason.map(() => `Dat komt door ${code}.`);
  const sent = await excel.run('submit', preparation, { verklaring: true, redenen, vervangt: 0 });
  expect(sent.ok ? [] : sent.failure.findings?.map(({ rule }) => rule)).toEqual(['T-12']);
  expect(client.calls.map(([name]) => name)).not.toContain('submitInzending');
});
