import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { snapshot } from '../../local/excel/model/snapshot.ts';
import type { WorkbookModel } from '../../local/excel/model/workbook-model.ts';
import { expectedCells } from '../support/mistakes/expected-cells.ts';
import { blocksOf, emptyForm } from '../support/mistakes/form-workbook.ts';
import { check, markedCells, pasteForm, walk } from '../support/mistakes/in-the-werkbank.ts';
import {
  type MistakenForm,
  mistakenForms,
  notInAWorkbook,
  rulesWithCases,
} from '../support/mistakes/mistaken-forms.ts';
import { openWerkbank, type Werkbank } from '../support/werkbank/open-werkbank.ts';

/**
 * Every mistake of the table of cases that can stand in a workbook, pasted into a form in Chromium: Controleren must
 * mark the right cells, and walking through the findings must end in them.
 */
const inputSheets = ['Start', 'Kinderen', 'Groepen', 'Toelichting', 'Gegevens'];

/** Longer than the list that a form begins with: it makes the table grow, which no other form undoes. */
const usualLength = 40;

/** Forms for the same locatie and uitvraag share a workbook and a window. */
const byContext = new Map<string, MistakenForm[]>();
for (const mistaken of mistakenForms) {
  const { context, form, rule } = mistaken;
  const key = JSON.stringify([context, form.kinderen.length > usualLength && rule]);
  byContext.set(key, [...(byContext.get(key) ?? []), mistaken]);
}

it('is about every rule that has a case, but for those that no workbook can break', () => {
  const covered = mistakenForms.map(({ rule }) => rule);
  expect([...covered, ...Object.keys(notInAWorkbook)].sort()).toEqual([...rulesWithCases].sort());
});

describe.each([...byContext.values()])('a form with a mistake', (...group) => {
  const [first] = group as [MistakenForm];
  let workbook: WorkbookModel;
  let werkbank: Werkbank;
  beforeAll(async () => {
    workbook = await emptyForm(first.context);
    werkbank = await openWerkbank({ snapshot: snapshot(workbook), viewport: { width: 1366, height: 768 } });
  });
  afterAll(() => werkbank.close());
  afterEach(() => expect(werkbank.complaints).toEqual([]));

  it.each(group)('$rule: $name', async (mistaken) => {
    const { page } = werkbank;
    const { form, context, findings } = mistaken;
    await pasteForm(page, workbook, blocksOf(workbook, form, context));
    await check(page, findings);
    const expected = expectedCells(workbook, mistaken);
    const marked: string[] = [];
    for (const sheet of inputSheets) marked.push(...(await markedCells(page, sheet)));
    expect(marked.sort(), 'marked').toEqual(expected.marked);
    const visited = await walk(page, findings.length);
    expect([...new Set(visited)].sort(), 'visited').toEqual(expected.visited);
  });
});
