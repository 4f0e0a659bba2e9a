import type { Flows } from '../../../addin/flows/flows.ts';
import { done } from '../../../addin/flows/outcome.ts';
import { watchEdits } from '../../../addin/flows/watch-edits.ts';
import { type Controller, makeController } from '../../../addin/taskpane/controller.ts';
import { inTurn } from '../../../addin/taskpane/controller/in-turn.ts';
import type { PaneState } from '../../../addin/taskpane/state/pane-state.ts';
import { makeStore } from '../../../addin/taskpane/store.ts';
import { fillForm } from '../../../local/demo/fill-form.ts';
import { restore, snapshot } from '../../../local/excel/model/snapshot.ts';
import type { WorkbookModel } from '../../../local/excel/model/workbook-model.ts';
import type { Form } from '../../../shared/inzending/form.ts';
import type { Finding } from '../../../shared/validation/finding.ts';
import { choiceFor } from '../../support/example-choice.ts';
import { exampleClient } from '../../support/example-client.ts';
import { uitnodigingFor } from '../../support/example-form.ts';
import { type ExcelOptions, openExcel, type OpenExcel, valueOf } from '../../support/open-excel.ts';

/** Controleren came to nothing: the pane says why. */
class CheckRefused extends Error {}

/** What a journey says of itself; a check that is refused on the way is all that there is to say. */
export const orRefusal = (walk: Promise<readonly string[]>): Promise<readonly string[]> =>
  walk.catch((error: unknown) => {
    if (error instanceof CheckRefused) return [`Controleren: ${error.message}`];
    throw error;
  });

/** A window of Excel with the pane in it, as `addin/taskpane/main.tsx` puts it together; only what it shows is absent. */
export interface Journey {
  readonly excel: OpenExcel;
  readonly workbook: WorkbookModel;
  readonly pane: Controller;
  readonly state: () => PaneState;
  /** Presses Controleren. A failure of the pane is one of the journey. */
  readonly check: () => Promise<readonly Finding[]>;
  readonly close: () => void;
}

export interface JourneyOptions extends Partial<ExcelOptions> {
  readonly locatieId?: string;
  /** What staff fill in; absent: nothing. */
  readonly form?: Form;
  /** Plants a fault in the actions of the add-in. */
  readonly plantFlows?: (flows: Flows) => Flows;
}

/** Opens a new workbook, makes the form in it and fills it in; or opens `workbook` as it is. */
export async function openJourney({
  locatieId = 'school-linde',
  form,
  plantFlows = (flows) => flows,
  ...given
}: JourneyOptions = {}): Promise<Journey> {
  const client = given.client ?? exampleClient({ readUitnodiging: () => done(uitnodigingFor(locatieId)) });
  const excel = await openExcel({ ...given, client });
  if (given.workbook === undefined) valueOf(await excel.run('newForm', choiceFor(locatieId)));
  if (form !== undefined) fillForm(excel.workbook, form);
  return startPane(excel, plantFlows(flowsOf(excel)));
}

/** The pane opens: from now on it hears what the user does. */
async function startPane(excel: OpenExcel, flows: Flows): Promise<Journey> {
  const turn = inTurn();
  const store = makeStore();
  let isClosed = false;
  // What was read while the window closed cannot be read to its end.
  const onBug = (error: unknown): void => {
    if (!isClosed) throw error;
  };
  const pane = makeController({ flows, store, onBug }, turn);
  await excel.use(() =>
    watchEdits(excel.ports, {
      inTurn: turn,
      onStale: () => store.dispatch({ type: 'edited' }),
      onForm: (form) => store.dispatch({ type: 'formSeen', form }),
      onCompared: (changedSinceSent, outgoing) =>
        store.dispatch({ type: 'sentCompared', changedSinceSent, ...(outgoing && { outgoing }) }),
      onBug,
    }),
  );
  const check = async () => {
    await pane.check();
    const { problem, checked } = store.state();
    if (problem !== undefined || checked === undefined)
      throw new CheckRefused(problem?.failure.code ?? 'nothing');
    return checked.result.findings;
  };
  return {
    excel,
    workbook: excel.workbook,
    pane,
    state: store.state,
    check,
    close: () => {
      isClosed = true;
      excel.close();
    },
  };
}

/** The actions of the add-in in this window. */
const flowsOf = (excel: OpenExcel): Flows =>
  new Proxy({} as Flows, {
    get:
      (_, name: keyof Flows) =>
      (...input: Parameters<Flows[typeof name]>) =>
        excel.run(name, ...input),
  });

/** The file as the user saves and closes it, opened again: by the same user, or by another. */
export const reopened = (workbook: WorkbookModel): WorkbookModel => restore(snapshot(workbook));
