import { fillForm } from '../../local/demo/fill-form.ts';
import { restore, snapshot } from '../../local/excel/model/snapshot.ts';
import { choiceFor } from '../support/example-choice.ts';
import { goodForm } from '../support/example-kinderen.ts';
import { openExcel, valueOf } from '../support/open-excel.ts';
import type { Play } from './action/action.ts';
import { exampleServer } from './addin/example-server.ts';
import { openPane } from './addin/pane.ts';
import type { Faults } from './faults.ts';
import { partsOf } from './judge/whole-form.ts';
import { Ledger } from './model/ledger.ts';
import type { Stage, Tally } from './stage.ts';

/** A day within the term of the example uitvraag. */
const now = () => new Date('2026-06-20T10:00:00Z');

const groepenOf: Readonly<Record<Play['locatieId'], readonly string[]>> = {
  'school-linde': ['Groep 1', 'Groep 2'],
  'voorschool-eik': ['Peuters'],
};

const begins = new Map<string, Promise<string>>();

/** The workbook with which plays of a kind begin; made once. */
function beginOf(locatieId: Play['locatieId'], kinderen: number): Promise<string> {
  const name = `${locatieId}/${kinderen}`;
  const known = begins.get(name) ?? makeBegin(locatieId, kinderen);
  begins.set(name, known);
  return known;
}

async function makeBegin(locatieId: Play['locatieId'], kinderen: number): Promise<string> {
  const excel = await openExcel({ client: exampleServer(locatieId) });
  valueOf(await excel.run('newForm', choiceFor(locatieId)));
  if (kinderen > 0) fillForm(excel.workbook, goodForm(groepenOf[locatieId], kinderen));
  const text = snapshot(excel.workbook);
  excel.close();
  return text;
}

/** Opens Excel with a form and a pane for one play. */
export async function openStage(
  { locatieId, kinderen }: Pick<Play, 'locatieId' | 'kinderen'>,
  faults: Faults,
  tally: Tally,
): Promise<Stage> {
  const workbook = restore(await beginOf(locatieId, kinderen), now);
  const client = exampleServer(locatieId);
  const form = partsOf(workbook);
  const stage: Omit<Stage, 'excel' | 'pane'> = {
    ledger: Ledger.of(workbook),
    undo: [],
    redo: [],
    findings: [],
    codes: new Set(),
    meanwhile: undefined,
    client,
    faults,
    standards: {
      headings: form.get('Kinderen') ?? [],
      groepen: groepenOf[locatieId],
      peildatum: '2026-06',
      minMaanden: 3,
    },
    form,
    tally,
  };
  return Object.assign(stage, await openPane(workbook, client, doorOf(stage, faults)));
}

/** The door of the add-in, in which the user may do something before it writes. */
const doorOf = (stage: Pick<Stage, 'meanwhile'>, faults: Faults): Faults => ({
  ...faults,
  door: (door) => {
    const planted = faults.door(door);
    return {
      ...planted,
      apply: (seen, change) => {
        const { meanwhile } = stage;
        stage.meanwhile = undefined;
        meanwhile?.();
        return planted.apply(seen, change);
      },
    };
  },
});

/** Saves the workbook, closes it and opens it again with a pane of its own. */
export async function reopen(stage: Stage): Promise<void> {
  stage.pane.close();
  const workbook = restore(snapshot(stage.excel.workbook), now);
  Object.assign(stage, await openPane(workbook, stage.client, doorOf(stage, stage.faults)));
  stage.undo = [];
  stage.redo = [];
}
