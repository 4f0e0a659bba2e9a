import { Complaint } from '../complaint.ts';
import { isWhole } from '../judge/whole-form.ts';
import type { Stage } from '../stage.ts';
import { settle } from './settle.ts';

/** Lets the pane hear what was edited, and do what it does by itself. */
export async function restAction(stage: Stage): Promise<void> {
  await stage.pane.rest();
  settle(stage);
}

/** Looks at the workbook as the pane does when it opens. */
export async function readStateAction(stage: Stage): Promise<void> {
  const { excel, form } = stage;
  const outcome = await excel.run('readState');
  settle(stage);
  if (!outcome.ok) throw new Complaint(`Reading the state fails: ${outcome.failure.code}.`);
  if (isWhole(excel.workbook, form) && outcome.value.kind !== 'formulier')
    throw new Complaint(`A whole form counts as ${outcome.value.kind}.`);
}

/** Reasons why nothing can be sent that a user can do something about. */
const sendingFailures = ['regels-niet-gehaald', 'formulier-beschadigd', 'formulier-veranderd'];

/** Prepares and sends with all that is asked answered. */
export async function sendAction(stage: Stage, nulopgave: boolean): Promise<void> {
  const { excel } = stage;
  const prepared = await excel.run('prepare', { nulopgave });
  settle(stage);
  if (!prepared.ok) {
    complainUnlessKnown(prepared.failure.code);
    return;
  }
  const redenen = prepared.value.askReason.map(() => 'Dit is nageteld.');
  const { vervangt } = prepared.value.inzending;
  const sent = await excel.run('submit', prepared.value, { verklaring: true, redenen, vervangt });
  settle(stage);
  if (!sent.ok) complainUnlessKnown(sent.failure.code);
}

function complainUnlessKnown(code: string): void {
  if (!sendingFailures.includes(code)) throw new Complaint(`Sending fails: ${code}.`);
}
