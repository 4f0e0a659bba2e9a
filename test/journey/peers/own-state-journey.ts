import { openFile } from '../../../addin/file/open-file.ts';
import type { Workbook } from '../../../addin/excel/workbook.ts';
import { makeFlows } from '../../../addin/flows/make-flows.ts';
import type { Ports } from '../../../addin/flows/ports.ts';
import { rowsOf } from '../../../local/demo/table-in-model.ts';
import { toXlsx } from '../../../local/excel/export/to-xlsx.ts';
import type { WorkbookModel } from '../../../local/excel/model/workbook-model.ts';
import { goodForm } from '../../support/example-kinderen.ts';
import { keptIn } from '../../support/kept-settings.ts';
import { valueOf } from '../../support/open-excel.ts';
import { markedIn } from '../../support/seen-cell.ts';
import { pasteAt } from './cell-addresses.ts';
import { type Journey, openJourney, orRefusal, reopened } from './open-journey.ts';

type Plant = (door: Workbook) => Workbook;

/** Two forms of different locaties, each with mistakes of its own on the same codes. */
const forms = {
  school: {
    locatieId: 'school-linde',
    groepen: ['Groep 1', 'Groep 2'],
    mistakes: [
      ['K02', 'Groei Rekenen', 'goed'],
      ['K05', 'Reden', '111222333'],
    ],
  },
  peuters: {
    locatieId: 'voorschool-eik',
    groepen: ['Peuters'],
    mistakes: [['K02', 'Startmaand', 'vorig jaar']],
  },
} as const;
type Name = keyof typeof forms;
const names = Object.keys(forms) as Name[];

async function opened(name: Name, plant?: Plant): Promise<Journey> {
  const { locatieId, groepen, mistakes } = forms[name];
  const planted = plant === undefined ? {} : { plant };
  const journey = await openJourney({
    locatieId,
    form: goodForm(groepen, name === 'school' ? 9 : 6),
    ...planted,
  });
  for (const [code, heading, text] of mistakes) pasteAt(journey.workbook, code, heading, text);
  return journey;
}

/** All that a check of a workbook comes to: in the pane, on its sheets and in its settings. */
const outcomeOf = ({ workbook, state }: Journey): string =>
  JSON.stringify({
    pane: state().checked,
    // The moment stands there to the minute, and is the same in all windows.
    controle: rowsOf(workbook, 'Controle'),
    marked: markedIn(workbook, 'Kinderen'),
    sleutellijst: rowsOf(workbook, 'Sleutellijst'),
    settings: [...keptIn(workbook)],
  });

/** What comes of each form when nothing else was ever opened. */
async function alone(): Promise<Readonly<Record<Name, string>>> {
  const outcomes: Partial<Record<Name, string>> = {};
  for (const name of names) {
    const journey = await opened(name);
    await journey.check();
    outcomes[name] = outcomeOf(journey);
    journey.close();
  }
  return outcomes as Record<Name, string>;
}

/** Both forms in one process: checked one after the other, then at the same moment. */
async function inTwoWindows(own: Readonly<Record<Name, string>>, plant?: Plant): Promise<readonly string[]> {
  const [school, peuters] = [await opened('school', plant), await opened('peuters', plant)];
  const differ = (moment: string) =>
    (
      [
        ['school', school],
        ['peuters', peuters],
      ] as const
    ).flatMap(([name, journey]) => (outcomeOf(journey) === own[name] ? [] : [`${name}, ${moment}`]));
  try {
    const check = (journey: Journey) => orRefusal(journey.check().then(() => []));
    await check(school);
    await check(peuters);
    const after = differ('one after the other');
    await Promise.all([school, peuters, school].map(check));
    return [...after, ...differ('at the same moment')];
  } finally {
    school.close();
    peuters.close();
  }
}

/** The page for files opens one file after the other, and then the first again. */
async function onOnePage(
  files: Readonly<Record<Name, WorkbookModel>>,
  own: Readonly<Record<Name, readonly string[]>>,
  ports: Omit<Ports, 'workbook'>,
  plant: Plant = (door) => door,
): Promise<readonly string[]> {
  const said: string[] = [];
  for (const name of [...names, ...names]) {
    const workbook = valueOf(openFile(await toXlsx(files[name])));
    const { findings } = valueOf(await makeFlows({ ...ports, workbook: plant(workbook) }).check());
    if (findings.map(({ rule }) => rule).join() !== own[name].join()) said.push(`${name}, as a file`);
  }
  return said;
}

/** Checks of different workbooks after each other, and at the same time: where one shows in the other. */
export async function walkTwoForms(plant?: Plant): Promise<readonly string[]> {
  const windows = await inTwoWindows(await alone(), plant);
  const journeys = { school: await opened('school'), peuters: await opened('peuters') };
  const files = { school: reopened(journeys.school.workbook), peuters: reopened(journeys.peuters.workbook) };
  const rules = {
    school: (await journeys.school.check()).map(({ rule }) => rule),
    peuters: (await journeys.peuters.check()).map(({ rule }) => rule),
  };
  const { ports } = journeys.school.excel;
  for (const journey of Object.values(journeys)) journey.close();
  return [...windows, ...(await onOnePage(files, rules, ports, plant))];
}
