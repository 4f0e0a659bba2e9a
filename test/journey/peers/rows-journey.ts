import type { Workbook } from '../../../addin/excel/workbook.ts';
import { filterTable } from '../../../local/excel/user/filter-table.ts';
import { boxAt } from '../../../local/excel/user/place.ts';
import { hideColumns, hideRows, insertRows } from '../../../local/excel/user/rows.ts';
import { hideTab } from '../../../local/excel/user/sheet-tabs.ts';
import { sortTable } from '../../../local/excel/user/sort-table.ts';
import { insertTableRows } from '../../../local/excel/user/table-rows.ts';
import type { Finding } from '../../../shared/validation/finding.ts';
import { goodForm } from '../../support/example-kinderen.ts';
import { markedIn } from '../../support/seen-cell.ts';
import { addressOf, kinderenSheet, pasteAt, realAddress } from './cell-addresses.ts';
import { type Journey, openJourney, orRefusal } from './open-journey.ts';

const CHILDREN = 14;

/** Mistakes as users paste them, each in the row of another child. */
const mistakes = [
  { code: 'K02', heading: 'Groei Rekenen', text: 'goed', rule: 'K-07' },
  { code: 'K07', heading: 'Groep', text: 'Groep 9', rule: 'K-05' },
  { code: 'K12', heading: 'VVE-indicatie', text: 'misschien', rule: 'K-24' },
  { code: 'K14', heading: 'Startmaand', text: 'vorig jaar', rule: 'K-23' },
] as const;

/** Row of the sheet, from 1, in which a child stands. */
const rowOf = ({ workbook }: Journey, code: string): number =>
  boxAt(realAddress(workbook, code, 'Code').split('!')[1] ?? '').row + 1;

/** Something that a user does in a window. */
export type Deed = (journey: Journey) => void;

/** What users do to a list before and between checks; the rows of the children keep their contents. */
export const deeds = {
  'blank rows between the children': (journey) => {
    insertTableRows(kinderenSheet(journey.workbook), `A${rowOf(journey, 'K02')}:A${rowOf(journey, 'K03')}`);
    insertTableRows(kinderenSheet(journey.workbook), `A${rowOf(journey, 'K12')}`);
  },
  'rows inserted above the list': ({ workbook }) => {
    insertRows(kinderenSheet(workbook), 3, 2);
  },
  'a filter that hides the rows with mistakes': ({ workbook }) => {
    filterTable(workbook, 'Kinderen', 'Groep', ['Groep 1']);
  },
  'rows hidden by hand': (journey) => {
    hideRows(kinderenSheet(journey.workbook), rowOf(journey, 'K07'), 6);
  },
  'a column hidden': ({ workbook }) => {
    const [, address = ''] = realAddress(workbook, 'K02', 'Groei Rekenen').split('!');
    hideColumns(kinderenSheet(workbook), address.replace(/\d+/, ''));
  },
  'the sheet hidden': ({ workbook }) => {
    hideTab(kinderenSheet(workbook));
  },
  'a list in another order': ({ workbook }) => {
    sortTable(workbook, 'Kinderen', 'Groei Taal', false);
    sortTable(workbook, 'Kinderen', 'Code', false);
  },
} satisfies Readonly<Record<string, Deed>>;

/** All that is wrong with what the findings say of the mistakes: nothing in a sound add-in. */
async function complaints(journey: Journey, findings: readonly Finding[]): Promise<readonly string[]> {
  const { workbook } = journey;
  const said: string[] = [];
  const serious = findings.filter(({ severity }) => severity === 'fout');
  if (serious.length !== mistakes.length)
    said.push(`${serious.length} findings for ${mistakes.length} mistakes`);
  for (const { code, heading, rule } of mistakes) {
    const finding = serious.find((one) => one.rule === rule);
    const [real, found] = [
      realAddress(workbook, code, heading),
      finding && (await addressOf(journey, finding)),
    ];
    if (found !== real) said.push(`${rule} leads to ${found ?? 'nowhere'}, not to ${real}`);
  }
  const wanted = mistakes.map(({ code, heading }) => `${code} ${heading}`).sort();
  const marked = [...markedIn(workbook, 'Kinderen')].sort();
  if (marked.join() !== wanted.join()) said.push(`marked are ${marked.join()}`);
  return said;
}

/**
 * Somebody checks a list in which `before` was done, does `between`, goes to each finding, checks again and goes
 * there once more.
 */
export async function walkRows(
  { before, between }: { readonly before?: Deed; readonly between?: Deed },
  plant?: (door: Workbook) => Workbook,
): Promise<readonly string[]> {
  const form = goodForm(['Groep 1', 'Groep 2'], CHILDREN);
  const journey = await openJourney({ form, ...(plant === undefined ? {} : { plant }) });
  try {
    for (const { code, heading, text } of mistakes) pasteAt(journey.workbook, code, heading, text);
    before?.(journey);
    const findings = await journey.check();
    const first = await complaints(journey, findings);
    between?.(journey);
    const moved = await complaints(journey, findings);
    const again = async () => complaints(journey, await journey.check());
    return [...first, ...moved, ...(await orRefusal(again()))];
  } finally {
    journey.close();
  }
}
