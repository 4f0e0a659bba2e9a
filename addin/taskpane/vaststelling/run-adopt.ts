import type { VaststellingVerzoek } from '../../../shared/contract/vaststelling-messages.ts';
import { readRespons } from '../controller/gemeente.ts';
import { runTask, type Work } from '../controller/run-task.ts';

/** Adopts the figures of the uitvraag on the screen, and looks how it stands then. */
export async function adopt(work: Work, answers: Omit<VaststellingVerzoek, 'versie'>): Promise<void> {
  const { asking, key, overview } = work.store.state().gemeenteWork;
  if (asking !== 'vaststellen' || key === undefined || overview === undefined) return;
  const { versie } = overview.uitvraag;
  const done = await runTask(
    work,
    'vaststellen',
    () =>
      work.flows.vaststellen({ ...key, ...answers, versie }, (vaststelling) =>
        work.store.dispatch({ type: 'vaststellingMoved', vaststelling }),
      ),
    (vaststelling) => ({ type: 'vaststellingMoved', vaststelling }),
  );
  if (done !== undefined) await readRespons(work, key);
}
