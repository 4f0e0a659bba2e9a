import { afterEach, describe, expect, it } from 'vitest';
import type { Workbook } from '../../../addin/excel/workbook.ts';
import { enter, rowsOf } from '../../../local/demo/table-in-model.ts';
import { done } from '../../../addin/flows/outcome.ts';
import { exampleClient } from '../../support/example-client.ts';
import { uitnodigingFor } from '../../support/example-form.ts';
import { goodForm } from '../../support/example-kinderen.ts';
import { namedText } from '../../support/named-text.ts';
import { valueOf } from '../../support/open-excel.ts';
import { addressOf, pasteAt, realAddress } from '../peers/cell-addresses.ts';
import { type Journey, type JourneyOptions, openJourney } from '../peers/open-journey.ts';
import { heard, rest } from './heard.ts';

const open: Journey[] = [];
afterEach(() => open.splice(0).forEach((one) => one.close()));

/** Counts what the add-in writes in the workbook. */
interface Written {
  codes: number;
}

const counting =
  (written: Written) =>
  (door: Workbook): Workbook => ({
    ...door,
    apply: (seen, change) => {
      written.codes += (change.texts ?? []).filter(({ table }) => table === 'Kinderen').length;
      return door.apply(seen, change);
    },
  });

/** Two windows of Excel on one file, each with a pane. */
async function twoPanes(
  written: Written = { codes: 0 },
  options: Pick<JourneyOptions, 'client'> = {},
): Promise<readonly [Journey, Journey]> {
  const plant = counting(written);
  const one = await openJourney({ ...options, form: goodForm(['Groep 1', 'Groep 2'], 8), plant });
  const other = await openJourney({ ...options, workbook: one.workbook, plant });
  open.push(one, other);
  return [one, other];
}

const isStale = ({ state }: Journey) => state().checked?.stale;

describe('two panes on one workbook', () => {
  it('both hear of an edit, and of its being put back', async () => {
    const [one, other] = await twoPanes();
    await one.check();
    await other.check();
    pasteAt(one.workbook, 'K02', 'Groei Taal', 'onvoldoende');
    expect(await heard(() => isStale(one) === true && isStale(other) === true)).toBe(true);
    pasteAt(one.workbook, 'K02', 'Groei Taal', 'voldoende');
    expect(await heard(() => isStale(one) === false && isStale(other) === false)).toBe(true);
  });

  it('each know that a check of the other is not the one that they show', async () => {
    const [one, other] = await twoPanes();
    await one.check();
    pasteAt(one.workbook, 'K02', 'Groei Taal', 'goed');
    await other.check();
    expect(await heard(() => isStale(one) === true)).toBe(true);
    await rest();
    expect([isStale(one), isStale(other)]).toEqual([true, false]);
    expect(namedText(one.workbook, 'ControleStand')).toContain('Gecontroleerd op');
  });

  it('give a child one code, once', async () => {
    const written = { codes: 0 };
    const [one, other] = await twoPanes(written);
    await one.check();
    written.codes = 0;
    enter(one.workbook, 'Kinderen', { row: 8, heading: 'Groep', text: 'Groep 1' });
    const codeOf = () => String(rowsOf(one.workbook, 'Kinderen')[8]?.['Code'] ?? '');
    expect(await heard(() => codeOf() !== '')).toBe(true);
    await rest();
    const codes = rowsOf(other.workbook, 'Kinderen').map((row) => row['Code']);
    expect(codes.filter((code) => code === codeOf())).toHaveLength(1);
    expect(written.codes).toBeLessThanOrEqual(2);
  });

  it('check at the same moment, and lead to the same cells', async () => {
    const [one, other] = await twoPanes();
    pasteAt(one.workbook, 'K03', 'Groei Motoriek', 'goed');
    const [mine, theirs] = await Promise.all([one.check(), other.check()]);
    expect(mine).toEqual(theirs);
    const real = realAddress(one.workbook, 'K03', 'Groei Motoriek');
    for (const journey of [one, other]) {
      const wrong = (await journey.check()).find(({ rule }) => rule === 'K-07');
      expect(wrong && (await addressOf(journey, wrong))).toBe(real);
    }
    expect(rowsOf(one.workbook, 'Controle').filter((row) => row['Regel'] === 'K-07')).toHaveLength(1);
  });

  it('keep the answers that were given in either', async () => {
    // The gemeente expects so many that the number of children must be explained.
    const client = exampleClient({ readUitnodiging: () => done(uitnodigingFor('school-linde', 40)) });
    const [one, other] = await twoPanes({ codes: 0 }, { client });
    const findings = await one.check();
    const warnings = findings.filter(({ severity }) => severity === 'waarschuwing');
    expect(warnings.length).toBeGreaterThan(0);
    const answers = warnings.map((finding) => ({
      finding,
      answer: { ticked: true, tekst: 'Dit is nageteld.' },
    }));
    await one.excel.run('keepAnswers', answers);
    await other.check();
    const prepared = await other.excel.run('prepare', { nulopgave: false });
    const { kept, findings: asked } = valueOf(prepared);
    expect(kept[asked.findIndex(({ rule }) => rule === warnings[0]?.rule)]?.ticked).toBe(true);
  });

  it('keep what is answered in the one while the other shows the same questions', async () => {
    const client = exampleClient({ readUitnodiging: () => done(uitnodigingFor('school-linde', 40)) });
    const [one, other] = await twoPanes({ codes: 0 }, { client });
    for (const row of [0, 1]) enter(one.workbook, 'Groepen', { row, heading: 'Alle kinderen', text: '8' });
    const asked = valueOf(await one.excel.run('prepare', { nulopgave: false })).findings;
    const [first, last] = [asked[0]!, asked.at(-1)!];
    expect(first.rule).not.toBe(last.rule);
    const answer = (tekst: string) => ({ ticked: true, tekst });
    valueOf(await one.excel.run('keepAnswers', [{ finding: first, answer: answer('Dit is nageteld.') }]));
    valueOf(await other.excel.run('keepAnswers', [{ finding: last, answer: answer('Dit klopt zo.') }]));
    const { kept } = valueOf(await one.excel.run('prepare', { nulopgave: false }));
    expect([kept[0]?.tekst, kept.at(-1)?.tekst]).toEqual(['Dit is nageteld.', 'Dit klopt zo.']);
  });

  it('survive that one is closed while it checks', async () => {
    const [one, other] = await twoPanes();
    pasteAt(one.workbook, 'K03', 'Groei Motoriek', 'goed');
    const before = rowsOf(one.workbook, 'Kinderen');
    const checking = one.check().catch(() => undefined);
    await Promise.resolve();
    one.close();
    open.shift();
    await checking;
    const rules = (await other.check()).map(({ rule }) => rule);
    expect(rules).toContain('K-07');
    expect(rowsOf(other.workbook, 'Kinderen')).toEqual(before);
  });
});
