import type { DeelnameReden } from '../../../shared/respons/deelname.ts';
import type { ReadRespons } from '../../flows/uitvragen.ts';
import { runTask, type Work } from '../controller/run-task.ts';
import { chosenGemeente } from '../state/chosen-gemeente.ts';

type Regel = ReadRespons['regels'][number];

/** Says that a locatie takes no part, or without a reason that it does, and reads the respons again. */
export async function sayDeelname(work: Work, regel: Regel, reden?: DeelnameReden): Promise<void> {
  const { key } = work.store.state().gemeenteWork;
  if (key === undefined) return;
  const { locatieId, beurt = 0 } = regel;
  const said = await runTask(
    work,
    'saveDeelname',
    () => work.flows.saveDeelname({ ...key, locatieId, beurt, reden }),
    () => ({ type: 'responsMoved', change: { asking: undefined, taken: 'deelname' } }),
  );
  if (said === undefined) return;
  await runTask(
    work,
    'readRespons',
    () => work.flows.readRespons(key),
    (overview) => ({ type: 'responsRead', overview }),
  );
}

/** Draws the sheet Respons. */
export async function showSheet(work: Work): Promise<void> {
  const state = work.store.state();
  const { key } = state.gemeenteWork;
  const gemeente = chosenGemeente(state);
  if (key === undefined || gemeente === undefined) return;
  await runTask(
    work,
    'showRespons',
    () => work.flows.showRespons({ ...key, gemeente: gemeente.naam }),
    () => ({ type: 'responsMoved', change: { taken: 'sheet' } }),
  );
}
