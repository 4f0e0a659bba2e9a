import { afterEach, describe, expect, it } from 'vitest';
import type { Auth } from '../../../addin/api/auth.ts';
import { problemFailure } from '../../../addin/api/problem-failure.ts';
import { done, failed } from '../../../addin/flows/outcome.ts';
import { rowsOf } from '../../../local/demo/table-in-model.ts';
import { english } from '../../../local/excel/model/locale.ts';
import { restore, snapshot } from '../../../local/excel/model/snapshot.ts';
import type { WorkbookModel } from '../../../local/excel/model/workbook-model.ts';
import { filterTable } from '../../../local/excel/user/filter-table.ts';
import { hideColumns } from '../../../local/excel/user/rows.ts';
import { exampleClient } from '../../support/example-client.ts';
import { uitnodigingFor } from '../../support/example-form.ts';
import { goodForm } from '../../support/example-kinderen.ts';
import { namedText } from '../../support/named-text.ts';
import { valueOf } from '../../support/open-excel.ts';
import { addressOf, kinderenSheet, pasteAt, realAddress } from '../peers/cell-addresses.ts';
import { type Journey, openJourney, reopened } from '../peers/open-journey.ts';
import { heard } from './heard.ts';

const open: Journey[] = [];
afterEach(() => open.splice(0).forEach((one) => one.close()));

const known = exampleClient({ readUitnodiging: () => done(uitnodigingFor('school-linde', 40)) });

/** Who fills in has no account, and no way to the server either. */
const nobody: Auth = {
  getToken: () => Promise.resolve(failed(problemFailure('niet-aangemeld'))),
  signIn: () => Promise.resolve(failed(problemFailure('niet-aangemeld'))),
  signOut: () => Promise.resolve(failed(problemFailure('niet-aangemeld'))),
};
const without = { client: exampleClient({}), auth: nobody };

/** An Excel that speaks English, with a decimal point and other names for days. */
const inEnglish = (workbook: WorkbookModel): WorkbookModel =>
  restore(JSON.stringify({ ...JSON.parse(snapshot(workbook)), locale: english.tag }));

const ANSWER = { ticked: true, tekst: 'Er is een groep bij gekomen.' };

/** A file as a colleague leaves it: checked, answered, with a filter on and columns hidden. */
async function leftBehind() {
  const journey = await openJourney({ client: known, form: goodForm(['Groep 1', 'Groep 2'], 10) });
  const { workbook } = journey;
  pasteAt(workbook, 'K02', 'Groei Rekenen', 'goed');
  pasteAt(workbook, 'K05', 'Startmaand', '1-9-2026');
  const findings = await journey.check();
  const warnings = findings.filter(({ severity }) => severity === 'waarschuwing');
  valueOf(
    await journey.excel.run(
      'keepAnswers',
      warnings.map((finding) => ({ finding, answer: ANSWER })),
    ),
  );
  const controle = rowsOf(workbook, 'Controle');
  journey.close();
  filterTable(workbook, 'Kinderen', 'Groep', ['Groep 1']);
  hideColumns(kinderenSheet(workbook), 'C:D');
  return { workbook, findings, controle };
}

const asUser = async (workbook: WorkbookModel, options: Partial<Parameters<typeof openJourney>[0]> = {}) => {
  const journey = await openJourney({ client: known, ...options, workbook });
  open.push(journey);
  return journey;
};

describe.each([
  ['somebody with an account', reopened, {}],
  ['somebody with an Excel in English', inEnglish, {}],
  ['somebody without an account or a network', reopened, without],
])('a file that is opened by %s', (_, reopen, options) => {
  it('has the same findings, on the same cells', async () => {
    const { workbook, findings, controle } = await leftBehind();
    const journey = await asUser(reopen(workbook), options);
    expect(rowsOf(journey.workbook, 'Controle')).toEqual(controle);
    expect(namedText(journey.workbook, 'ControleStand')).toContain('Gecontroleerd op');
    expect(await journey.check()).toEqual(findings);
    const wrong = findings.find(({ rule }) => rule === 'K-07');
    expect(wrong && (await addressOf(journey, wrong))).toBe(
      realAddress(journey.workbook, 'K02', 'Groei Rekenen'),
    );
  });

  it('can be worked on: an edit is heard, and mends what was wrong', async () => {
    const { workbook } = await leftBehind();
    const journey = await asUser(reopen(workbook), options);
    await journey.check();
    pasteAt(journey.workbook, 'K02', 'Groei Rekenen', 'voldoende');
    expect(await heard(() => journey.state().checked?.stale === true)).toBe(true);
    expect((await journey.check()).map(({ rule }) => rule)).not.toContain('K-07');
  });
});

describe('a file that goes on to the coordinator', () => {
  it('still holds the answers that a colleague gave', async () => {
    const { workbook } = await leftBehind();
    pasteAt(workbook, 'K02', 'Groei Rekenen', 'voldoende');
    pasteAt(workbook, 'K05', 'Startmaand', '2025-09');
    const journey = await asUser(reopened(workbook));
    const { kept, findings } = valueOf(await journey.excel.run('prepare', { nulopgave: false }));
    expect(kept[findings.findIndex(({ rule }) => rule === 'A-10')]).toEqual(ANSWER);
  });
});
