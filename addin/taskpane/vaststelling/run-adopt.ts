import type { VaststellingVerzoek } from '../../../shared/contract/vaststelling-messages.ts';
import { readRespons } from '../controller/gemeente.ts';
import { runTask, type Work } from '../controller/run-task.ts';

type Said = Omit<VaststellingVerzoek, 'versie' | 'niveau'>;

/** Asks whether the figures may be adopted, and looks which rows they will have. */
export async function askAdopting(work: Work): Promise<void> {
  const { key } = work.store.state().gemeenteWork;
  if (key === undefined) return;
  work.store.dispatch({ type: 'stepAsked', step: 'vaststellen' });
  await runTask(
    work,
    'readVoorgenomenRijen',
    () => work.flows.readVoorgenomenRijen(key),
    (rijen) => ({ type: 'rijenRead', rijen }),
  );
}

/** Adopts the figures of the uitvraag on the screen, and looks how it stands then. */
export async function adopt(work: Work, said: Said): Promise<void> {
  if (work.store.state().gemeenteWork.asking === 'vaststellen') await adoptAt(work, said);
}

/** The same with the coarser figures that were offered: everything else was said yes to. */
export async function adoptOffered(work: Work): Promise<void> {
  const { vaststelling, said } = work.store.state().gemeenteWork;
  if (vaststelling?.aanbod !== undefined && said !== undefined)
    await adoptAt(work, said, { niveau: vaststelling.aanbod });
}

async function adoptAt(work: Work, said: Said, at: Pick<VaststellingVerzoek, 'niveau'> = {}): Promise<void> {
  const { key, overview } = work.store.state().gemeenteWork;
  if (key === undefined || overview === undefined) return;
  const { versie } = overview.uitvraag;
  const done = await runTask(
    work,
    'vaststellen',
    () =>
      work.flows.vaststellen({ ...key, ...said, ...at, versie }, (vaststelling) =>
        work.store.dispatch({ type: 'vaststellingMoved', vaststelling }),
      ),
    (vaststelling) => ({
      ...{ type: 'vaststellingMoved', vaststelling },
      ...(vaststelling.status === 'geweigerd' && { said }),
    }),
  );
  if (done !== undefined) await readRespons(work, key);
}
