import { readForm } from '../../../addin/flows/read-form.ts';
import type { OpenForm } from '../../../addin/flows/open-form.ts';
import { locate } from '../../../addin/flows/locate.ts';
import type { Finding } from '../../../shared/validation/finding.ts';
import { valueOf } from '../../support/open-excel.ts';
import { Complaint } from '../complaint.ts';
import { type ExpectedFinding, expectedFindings, judgedRules } from '../judge/expected-findings.ts';
import { rawList, type RawList } from '../judge/raw-list.ts';
import { isWhole } from '../judge/whole-form.ts';
import type { Stage } from '../stage.ts';
import { pressFinding } from './go-to-action.ts';
import { settle } from './settle.ts';

/** So many findings are pressed after a check. */
const PRESSED = 3;

/**
 * Checks, and holds what is found to what stands in the cells: no finding on a wrong cell, no wrong cell without one.
 * @throws Complaint
 */
export async function checkAction(stage: Stage): Promise<void> {
  const { excel, form, tally } = stage;
  const whole = isWhole(excel.workbook, form);
  const outcome = await excel.run('check');
  settle(stage);
  tally.checks += 1;
  stage.findings = [];
  if (!outcome.ok) {
    if (whole) throw new Complaint(`Checking a whole form fails: ${outcome.failure.code}.`);
    if (outcome.failure.code !== 'formulier-beschadigd')
      throw new Complaint(`Checking a damaged form says ${outcome.failure.code}.`);
    return;
  }
  const { findings, typed } = outcome.value;
  stage.findings = findings;
  tally.findings += findings.length;
  if (typed || !whole) return;
  const open = valueOf(await excel.use(() => readForm(excel.ports.workbook)));
  const list = rawList(excel.workbook, stage.standards.headings)!;
  compareFindings(placed(findings, open, list), expectedFindings(list, stage.standards));
  complainAboutCodes(list);
  for (const { under } of list.used) stage.codes.add(under('Code'));
  const step = Math.max(1, Math.floor(findings.length / PRESSED));
  for (let nth = 0; nth < findings.length; nth += step) await pressFinding(stage, nth);
}

/** Where the add-in says that its findings are, by row of the sheet and heading. */
function placed(
  findings: readonly Finding[],
  open: OpenForm,
  { table }: RawList,
): readonly ExpectedFinding[] {
  return findings
    .filter(({ rule, place }) => judgedRules.includes(rule) && place.row !== undefined)
    .filter(({ place }) => place.table === 'Kinderen')
    .map(({ rule, place }) => {
      const spot = locate(place, open);
      if (spot?.row === undefined) throw new Complaint(`${rule} is about a row that is not there.`);
      return { rule, row: table.row + spot.row, heading: table.headings[spot.column] ?? '' };
    });
}

const named = ({ rule, row, heading }: ExpectedFinding): string => `${rule} row ${row + 1} ${heading.trim()}`;

function compareFindings(found: readonly ExpectedFinding[], expected: readonly ExpectedFinding[]): void {
  const [left, right] = [found.map(named).sort(), expected.map(named).sort()];
  const wrong = left.filter((one) => !right.includes(one)).map((one) => `Found on a wrong cell: ${one}.`);
  const missed = right.filter((one) => !left.includes(one)).map((one) => `Not found: ${one}.`);
  const twice = left.filter((one, i) => left.indexOf(one) !== i).map((one) => `Found twice: ${one}.`);
  const complaints = [...wrong, ...missed, ...twice];
  if (complaints.length > 0) throw new Complaint(complaints.slice(0, 6).join('\n'));
}

/** After checking each child has a code. */
function complainAboutCodes({ used }: RawList): void {
  const without = used.filter(({ under }) => under('Code') === '');
  if (without.length > 0)
    throw new Complaint(`No code was given to row ${without.map(({ row }) => row + 1).join(', ')}.`);
}
