import { afterAll, beforeAll, expect, it } from 'vitest';
import { openFile } from '../../../addin/file/open-file.ts';
import { addressIn, rowsOf } from '../../../local/demo/table-in-model.ts';
import { toXlsx } from '../../../local/excel/export/to-xlsx.ts';
import { paste } from '../../../local/excel/user/paste.ts';
import { goodForm } from '../../support/example-kinderen.ts';
import { atLimit, difficultTexts, textsOf } from '../../support/difficult-texts.ts';
import { valueOf } from '../../support/open-excel.ts';
import { flowsOn, invitingClient } from '../../support/upload/file-ports.ts';
import { type Journey, openJourney } from '../peers/open-journey.ts';

const LOCATIE = 'school-linde';
const texts = [...textsOf(difficultTexts), atLimit(1000).text, atLimit(999).text];
/** Cells for words of staff: two in each of four rows. */
const fields = [0, 1, 2, 3].flatMap((row) =>
  ['Uw uitleg', 'Wat gaat u doen?'].map((heading) => ({ row, heading })),
);
const good = 'We lezen elke dag voor in kleine groepen.';

let journey: Journey;
beforeAll(async () => {
  journey = await openJourney({ locatieId: LOCATIE, form: goodForm(['Groep 1', 'Groep 2'], 12) });
});
afterAll(() => journey.close());

const { length: perRound } = fields;
const rounds = Array.from({ length: Math.ceil(texts.length / perRound) }, (_, nth) =>
  texts.slice(nth * perRound, (nth + 1) * perRound),
);

function put(text: string, field: (typeof fields)[number]): void {
  const { sheet, address } = addressIn(journey.workbook, 'Toelichting', field);
  const { refused } = paste({ workbook: journey.workbook, sheet }, address, [[text]]);
  if (refused !== null) throw new Error(`${address} takes nothing: ${refused.message}`);
}

const held = () => fields.map(({ row, heading }) => rowsOf(journey.workbook, 'Toelichting')[row]?.[heading]);

/** The fields with a mistake, of which the sentence says what to do. */
async function toldOf(): Promise<readonly (typeof fields)[number][]> {
  const findings = (await journey.check()).filter(({ severity }) => severity === 'fout');
  const rows = ['taal', 'rekenen', 'sociaalEmotioneel', 'motoriek'];
  const headings: Readonly<Record<string, string>> = { tekst: 'Uw uitleg', watDoenWe: 'Wat gaat u doen?' };
  return findings.map(({ place }) => ({
    row: rows.indexOf(place.row ?? ''),
    heading: headings[place.column ?? ''] ?? '',
  }));
}

it.each(rounds.map((round) => [JSON.stringify(round).slice(0, 60), round] as const))(
  'words of staff stay in their cell and travel to the letter, or are told of: %s',
  async (_, round) => {
    const typed = fields.map((_field, at) => round[at] ?? good);
    fields.forEach((field, at) => put(typed[at] ?? good, field));
    const told = await toldOf();
    expect(held()).toEqual(typed);
    const isTold = (field: (typeof fields)[number]) =>
      told.some(({ row, heading }) => row === field.row && heading === field.heading);
    const kept = fields.map((field, at) => (isTold(field) ? good : (typed[at] ?? good)));
    fields.forEach((field, at) => put(kept[at] ?? good, field));
    const sent = valueOf(await journey.excel.run('prepare', { nulopgave: false })).inzending;
    expect(sent.toelichtingen.flatMap(({ tekst, watDoenWe }) => [tekst, watDoenWe])).toEqual(kept);
    const file = valueOf(openFile(await toXlsx(journey.workbook)));
    const inFile = valueOf(await flowsOn(file, invitingClient(LOCATIE)).prepare({ nulopgave: false }));
    expect(inFile.inzending.toelichtingen).toEqual(sent.toelichtingen);
  },
);
