import { afterEach, describe, expect, it, vi } from 'vitest';
import { watchEdits } from '../../../addin/flows/watch-edits.ts';
import { fillForm, shapeIn } from '../../../local/demo/fill-form.ts';
import { enter, rowsOf } from '../../../local/demo/table-in-model.ts';
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
  const { findings, steps: inPane } = valueOf(await excel.run('check'));
  const mistakes = findings.filter(({ severity }) => severity === 'fout').map(({ rule }) => rule);
  const steps = rowsOf(excel.workbook, 'Stappen').map((row) => row['Hoe staat het ervoor?']);
  return { mistakes, findings, steps, inPane: inPane?.map(({ stand }) => stand) };
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

describe('the numbers of findings', () => {
  const wrong = (): Form => {
    const form = goodForm(['Groep 1', 'Groep 2'], 12);
    const [first, second, ...others] = form.kinderen;
    return {
      ...form,
      kinderen: [{ ...first!, startmaand: '' }, { ...second!, groep: '' }, ...others],
      groepen: [{ groep: 'Groep 1', kinderen: '20' }],
      toelichtingen: [],
    };
  };
  const step = {
    Formulier: 0,
    Kinderen: 1,
    Groepen: 2,
    Aantallen: 2,
    Toelichting: 3,
  } as const;

  it('stand beside the step in which they must be mended, errors and warnings apart', async () => {
    const { findings, steps } = await stepsAfter(wrong);
    for (const [at, line] of steps.slice(0, 4).entries()) {
      const own = findings.filter(({ place }) => step[place.table as keyof typeof step] === at);
      for (const [severity, word] of [
        ['fout', 'fout'],
        ['waarschuwing', 'waarschuwing'],
      ] as const) {
        const { length } = own.filter((one) => one.severity === severity);
        const said = new RegExp(`(\\d+) ${word}`).exec(String(line))?.[1];
        expect([at, severity, Number(said ?? 0)]).toEqual([at, severity, length]);
      }
    }
    expect(steps.join()).toMatch(/fout/);
    expect(steps.join()).toMatch(/waarschuwing/);
  });

  it('are the same in the pane as on the sheet Start', async () => {
    const { steps, inPane } = await stepsAfter(wrong);
    expect(inPane).toEqual(steps);
  });

  it('go away when the form is edited: then the step says to check again', async () => {
    const excel = await openWithForm('school-linde');
    open.push(excel);
    fillForm(excel.workbook, wrong());
    valueOf(await excel.run('check'));
    enter(excel.workbook, 'Kinderen', { row: 0, heading: 'Startmaand', text: '2025-09' });
    const watcher = {
      inTurn: (work: () => Promise<void>) => work(),
      onStale: () => undefined,
      onForm: () => undefined,
      onCompared: () => undefined,
      onPutBack: () => undefined,
      onBug: (error: unknown) => {
        throw error;
      },
    };
    const stop = await excel.use(() => watchEdits(excel.ports, watcher));
    enter(excel.workbook, 'Kinderen', { row: 1, heading: 'Groep', text: 'Groep 1' });
    const stands = () => rowsOf(excel.workbook, 'Stappen').map((row) => String(row['Hoe staat het ervoor?']));
    await vi.waitFor(() => expect(stands()[4]).toBe('Doe dit opnieuw'), { timeout: 6000 });
    expect(stands().join()).not.toMatch(/fout|waarschuwing/);
    await excel.use(stop);
  });
});
