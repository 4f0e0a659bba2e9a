import type { Finding } from '../../../shared/validation/finding.ts';
import { runTask, type Work } from '../controller/run-task.ts';

/** Reads what would open, and asks whether it may: the planning can be another one than somebody remembers. */
export async function askOpening(work: Work): Promise<void> {
  const { key } = work.store.state().gemeenteWork;
  if (key === undefined) return;
  await runTask(
    work,
    'readPlanning',
    () => work.flows.readPlanning(key),
    (opening) => ({ type: 'openingRead', opening }),
  );
}

/** Opens the uitvraag that was shown. @param confirmed the warnings that were said yes to */
export async function openUitvraag(work: Work, confirmed: Finding[]): Promise<void> {
  const { asking, key, opening } = work.store.state().gemeenteWork;
  if (asking !== 'open' || key === undefined || opening === undefined) return;
  const { versie } = opening.uitvraag;
  await runTask(
    work,
    'moveUitvraag',
    () => work.flows.moveUitvraag(key, { status: 'open', versie, confirmed }),
    (uitvraag) => ({ type: 'uitvraagMoved', step: 'open', uitvraag }),
  );
}
