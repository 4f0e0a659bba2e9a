import * as fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Workbook, WorkbookChange } from '../../../addin/excel/workbook.ts';
import type { SheetLook } from '../../../addin/sheets/look/sheet-look.ts';
import { done } from '../../../addin/flows/outcome.ts';
import { fillForm } from '../../../local/demo/fill-form.ts';
import { restoreInto, snapshot } from '../../../local/excel/model/snapshot.ts';
import { choiceFor } from '../../support/example-choice.ts';
import { exampleClient } from '../../support/example-client.ts';
import { uitnodigingFor } from '../../support/example-form.ts';
import { goodForm } from '../../support/example-kinderen.ts';
import { clearKinderenRules, type Deed, harms, moves, pasteForeign } from '../../support/harm-look.ts';
import { openExcel, type OpenExcel, valueOf } from '../../support/open-excel.ts';
import { contentsOfWorkbook, differencesBetween, lookOfWorkbook } from '../../support/seen-look.ts';

type Fault = (change: WorkbookChange) => WorkbookChange;
const none: Fault = (change) => change;

/** Reads the child list and writes what it read, as drawing anew would. */
const writeValuesBack = () =>
  Excel.run(async (context) => {
    const body = context.workbook.tables.getItem('Kinderen').getDataBodyRange().load('values');
    await context.sync();
    const rows = body.values as readonly unknown[][];
    body.values = rows.map((row) => row.map(String));
    await context.sync();
  });

let excel: OpenExcel;
let begun: string;
let fault: Fault = none;
let afterwards: () => Promise<void> = () => Promise.resolve();
beforeAll(async () => {
  const client = exampleClient({ readUitnodiging: () => done(uitnodigingFor('school-linde')) });
  const plant = (door: Workbook): Workbook => ({
    ...door,
    apply: async (seen, change) => {
      if (change.mend === undefined) return door.apply(seen, change);
      const applied = await door.apply(seen, fault(change));
      await afterwards();
      return applied;
    },
  });
  excel = await openExcel({ client, plant });
  valueOf(await excel.run('newForm', choiceFor('school-linde')));
  fillForm(excel.workbook, goodForm(['Groep 1', 'Groep 2'], 12));
  begun = snapshot(excel.workbook);
});
beforeEach(() => {
  fault = none;
  afterwards = () => Promise.resolve();
});
afterAll(() => excel.close());

const mend = async () => valueOf(await excel.run('mendLook'));

/** A form of which parts were moved, harmed after that, and mended: what looks or says something else than before. */
async function complaintsAbout(moved: readonly Deed[], harmed: readonly Deed[]): Promise<readonly string[]> {
  restoreInto(excel.workbook, begun);
  for (const one of moved) one.do(excel.workbook);
  const held = contentsOfWorkbook(excel.workbook);
  await mend();
  const look = lookOfWorkbook(excel.workbook);
  for (const one of harmed) one.do(excel.workbook);
  await mend();
  return [
    ...differencesBetween(held, contentsOfWorkbook(excel.workbook)),
    ...differencesBetween(look, lookOfWorkbook(excel.workbook)),
  ];
}

const deeds = (of: fc.Arbitrary<Deed>, most: number) => fc.array(of, { maxLength: most });

describe('a form of which anything was moved and harmed', () => {
  it('looks as it did, and holds what it held, once its look is mended', async () => {
    await fc.assert(
      fc.asyncProperty(deeds(moves, 4), deeds(harms, 6), async (moved, harmed) => {
        expect(await complaintsAbout(moved, harmed)).toEqual([]);
      }),
      { numRuns: 8, seed: 20_261_122, endOnFailure: true },
    );
  }, 240_000);
});

describe('a planted fault', () => {
  it('that writes values back is seen: a number comes back as a text', async () => {
    expect(await complaintsAbout([pasteForeign], [clearKinderenRules])).toEqual([]);
    afterwards = writeValuesBack;
    expect(await complaintsAbout([pasteForeign], [clearKinderenRules])).not.toEqual([]);
  });

  /** Leaves something out once the form was harmed. */
  const leavingOut = (part: Partial<SheetLook>): Fault => {
    let times = 0;
    return (change) => {
      times += 1;
      return times < 2
        ? change
        : { ...change, mend: (change.mend ?? []).map((look) => ({ ...look, ...part })) };
    };
  };

  it.each([
    ['what may be typed', { validations: [] }],
    ['the colors of rules', { conditions: [] }],
    ['formats', { styled: [] }],
    ['protection', { locked: false }],
  ] satisfies readonly (readonly [string, Partial<SheetLook>])[])(
    'that leaves out %s is seen',
    async (_, part) => {
      fault = leavingOut(part);
      expect(await complaintsAbout([], [clearKinderenRules])).not.toEqual([]);
    },
  );
});
