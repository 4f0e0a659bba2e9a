import type { Flows } from '../../../addin/flows/flows.ts';
import { done } from '../../../addin/flows/outcome.ts';
import { watchEdits } from '../../../addin/flows/watch-edits.ts';
import { inTurn } from '../../../addin/taskpane/controller/in-turn.ts';
import { fillForm } from '../../../local/demo/fill-form.ts';
import { restore, snapshot } from '../../../local/excel/model/snapshot.ts';
import type { WorkbookModel } from '../../../local/excel/model/workbook-model.ts';
import type { Form } from '../../../shared/inzending/form.ts';
import type { Finding } from '../../../shared/validation/finding.ts';
import { choiceFor } from '../../support/example-choice.ts';
import { exampleClient } from '../../support/example-client.ts';
import { uitnodigingFor } from '../../support/example-form.ts';
import { type ExcelOptions, openExcel, type OpenExcel, valueOf } from '../../support/open-excel.ts';

/** A window on a workbook with the add-in in it, as a user of a journey has it. */
export interface Journey {
  readonly excel: OpenExcel;
  readonly workbook: WorkbookModel;
  /** Presses Controleren. */
  readonly check: () => Promise<readonly Finding[]>;
  /** Does one action of the pane, never two at the same time. */
  readonly act: <N extends keyof Flows>(name: N, ...input: Parameters<Flows[N]>) => ReturnType<Flows[N]>;
  /** What the pane heard while the user worked. */
  readonly heard: { stale: number; changedSinceSent: boolean | undefined };
  readonly close: () => void;
}

export interface JourneyOptions extends Partial<ExcelOptions> {
  readonly locatieId?: string;
  /** What staff fill in; absent: nothing. */
  readonly form?: Form;
}

/** The locatie of most journeys: a school with two groepen. */
export const LOCATIE = 'school-linde';

/** Opens a new workbook, makes the form in it and fills it in; or opens `workbook` as it is. */
export async function openJourney({
  locatieId = LOCATIE,
  form,
  ...given
}: JourneyOptions = {}): Promise<Journey> {
  const client = given.client ?? exampleClient({ readUitnodiging: () => done(uitnodigingFor(locatieId)) });
  const excel = await openExcel({ ...given, client });
  if (given.workbook === undefined) valueOf(await excel.run('newForm', choiceFor(locatieId)));
  if (form !== undefined) fillForm(excel.workbook, form);
  return startJourney(excel);
}

/** The pane is there: from now on it hears what the user does. */
async function startJourney(excel: OpenExcel): Promise<Journey> {
  const turn = inTurn();
  const heard: Journey['heard'] = { stale: 0, changedSinceSent: undefined };
  await excel.use(() =>
    watchEdits(excel.ports, {
      inTurn: turn,
      onStale: () => (heard.stale += 1),
      onCompared: (changedSinceSent) => (heard.changedSinceSent = changedSinceSent),
      onBug: (error) => {
        throw error;
      },
    }),
  );
  const act: Journey['act'] = (name, ...input) => {
    let outcome: unknown;
    const run = turn(async () => {
      outcome = await excel.run(name, ...input);
    });
    return run.then(() => outcome) as ReturnType<Flows[typeof name]>;
  };
  return {
    excel,
    workbook: excel.workbook,
    act,
    check: async () => valueOf(await act('check')).findings,
    heard,
    close: excel.close,
  };
}

/** The file as the user saves and closes it, opened again: by the same user, or by another. */
export const reopened = (workbook: WorkbookModel): WorkbookModel => restore(snapshot(workbook));
