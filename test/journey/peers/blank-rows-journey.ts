import type { Workbook } from '../../../addin/excel/workbook.ts';
import { addressIn } from '../../../local/demo/table-in-model.ts';
import { paste } from '../../../local/excel/user/paste.ts';
import { canonical } from '../../../shared/kernel/canonical.ts';
import { goodForm } from '../../support/example-kinderen.ts';
import { kinderenSheet } from './cell-addresses.ts';
import { type Journey, openJourney, orRefusal } from './open-journey.ts';

/** Cells that look empty: what other programs leave behind when somebody copies from them. */
export const unseen: Readonly<Record<string, string>> = {
  'a zero-width space': '\u200B',
  'a no-break space': '\u00A0',
  'blanks of all kinds': ' \t\u2003\uFEFF\u2060',
  'an empty line': '\n',
};

/** Rows of the list, from 0: between children, at the end of the table, right below it and far away. */
const rows = [3, 39, 40, 300];

async function seenBy(journey: Journey): Promise<{ readonly findings: string; readonly payload: string }> {
  const findings = await journey.check();
  const prepared = await journey.excel.run('prepare', { nulopgave: false });
  const payload = prepared.ok ? canonical(prepared.value.inzending) : prepared.failure.code;
  return { findings: canonical(findings), payload };
}

/** All that changes when cells look empty but are not: nothing in a sound add-in. */
export const walkBlankRows = (
  text: string,
  plant?: (door: Workbook) => Workbook,
): Promise<readonly string[]> => orRefusal(walk(text, plant));

async function walk(text: string, plant?: (door: Workbook) => Workbook): Promise<readonly string[]> {
  const { kinderen, ...form } = goodForm(['Groep 1', 'Groep 2'], 3);
  const journey = await openJourney({
    form: { ...form, kinderen },
    ...(plant === undefined ? {} : { plant }),
  });
  try {
    const before = await seenBy(journey);
    for (const row of rows)
      for (const heading of ['Groep', 'Groei Taal', 'Reden']) {
        const { address } = addressIn(journey.workbook, 'Kinderen', { row, heading });
        const { refused } = paste(kinderenSheet(journey.workbook), address, [[text]]);
        if (refused !== null) throw new Error(`${address} takes nothing: ${refused.message}`);
      }
    const after = await seenBy(journey);
    return [
      ...(after.findings === before.findings ? [] : [`other findings: ${after.findings}`]),
      ...(after.payload === before.payload ? [] : ['another message']),
    ];
  } finally {
    journey.close();
  }
}
