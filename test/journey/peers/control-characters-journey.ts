import type { Workbook } from '../../../addin/excel/workbook.ts';
import { openFile } from '../../../addin/file/open-file.ts';
import { addressIn, rowsOf } from '../../../local/demo/table-in-model.ts';
import { toXlsx } from '../../../local/excel/export/to-xlsx.ts';
import type { WorkbookModel } from '../../../local/excel/model/workbook-model.ts';
import { paste } from '../../../local/excel/user/paste.ts';
import { goodForm } from '../../support/example-kinderen.ts';
import { flowsOn, invitingClient } from '../../support/upload/file-ports.ts';
import { addressOf } from './cell-addresses.ts';
import { openJourney, type Journey } from './open-journey.ts';

const LOCATIE = 'school-linde';
/** What came along with a paste: a line end of a text processor, a bell, half of a pair. */
export const controlCharacters = ['\u000B', '\u0007', '\u0000', '\uD800'] as const;

const AT = { row: 1, heading: 'Uw uitleg' } as const;
const sentence = 'We lezen elke dag voor in kleine groepen.';

function put(workbook: WorkbookModel, text: string): void {
  const { sheet, address } = addressIn(workbook, 'Toelichting', AT);
  const { refused } = paste({ workbook, sheet }, address, [[text]]);
  if (refused !== null) throw new Error(`${address} takes nothing: ${refused.message}`);
}

const held = (workbook: WorkbookModel): unknown => rowsOf(workbook, 'Toelichting')[AT.row]?.[AT.heading];

/** What the user is told of the text: the rule, and the cell to which it leads. */
async function toldIn(journey: Journey): Promise<readonly string[]> {
  const serious = (await journey.check()).filter(({ severity }) => severity === 'fout');
  const places: string[] = [];
  for (const finding of serious) places.push(`${finding.rule} ${await addressOf(journey, finding)}`);
  return places;
}

interface Faults {
  readonly plant?: (door: Workbook) => Workbook;
  /** What a program makes of the file when it saves it. */
  readonly save?: (bytes: Uint8Array) => Uint8Array;
}

/** The same text in the file of the workbook: opened, checked, saved with its findings, and opened again. */
async function walkFile(workbook: WorkbookModel, text: string, save: (bytes: Uint8Array) => Uint8Array) {
  const said: string[] = [];
  const file = openFile(save(await toXlsx(workbook)));
  if (!file.ok) return [`the file: ${file.failure.code}`];
  const flows = flowsOn(file.value, invitingClient(LOCATIE));
  const checked = await flows.check();
  const rules = checked.ok ? checked.value.findings.map(({ rule }) => rule) : [checked.failure.code];
  if (!rules.includes('T-13')) said.push(`the file is told of ${rules.join()}`);
  const again = openFile(file.value.toBytes());
  const read = again.ok ? await again.value.read() : again;
  if (!read.ok) return [...said, `the copy: ${read.failure.code}`];
  const texts = read.value.tables.get('Toelichting')?.rows.flat() ?? [];
  return texts.includes(text) ? said : [...said, 'the copy holds another text'];
}

/** All that goes wrong with a control character in an explanation: nothing in a sound add-in. */
export async function walkControlCharacter(
  character: string,
  { plant, save = (bytes) => bytes }: Faults = {},
): Promise<readonly string[]> {
  const text = `We lezen${character} elke dag voor in kleine groepen.`;
  const form = goodForm(['Groep 1', 'Groep 2'], 12);
  const journey = await openJourney({ locatieId: LOCATIE, form, ...(plant === undefined ? {} : { plant }) });
  const { workbook } = journey;
  try {
    const said: string[] = [];
    put(workbook, text);
    const { address } = addressIn(workbook, 'Toelichting', AT);
    const told = await toldIn(journey);
    if (told.join() !== `T-13 Toelichting!${address}`) said.push(`told is ${told.join() || 'nothing'}`);
    const refused = await journey.excel.run('prepare', { nulopgave: false });
    if (refused.ok) said.push('it would be sent');
    if (held(workbook) !== text) said.push('the cell holds another text');
    said.push(...(await walkFile(workbook, text, save)));
    put(workbook, sentence);
    const mended = await toldIn(journey);
    if (mended.length > 0) said.push(`told after mending is ${mended.join()}`);
    return said;
  } finally {
    journey.close();
  }
}
