import type { Keuze } from '../../../shared/conclusies/keuze.ts';
import type { Finding } from '../../../shared/validation/finding.ts';
import { runTask, type Work } from '../controller/run-task.ts';
import { waiting } from './conclusie-draft.ts';

/** Looks which conclusions there are on the figures of the uitvraag on the screen. */
export async function openConclusies(work: Work): Promise<void> {
  const { key } = work.store.state().gemeenteWork;
  if (key === undefined) return;
  await runTask(
    work,
    'readConclusies',
    () => work.flows.readConclusies(key),
    (read) => ({ type: 'conclusiesRead', read }),
  );
}

/** What is to be kept; `vrijgeven`: and what is left is shown to the partners. */
interface Kept {
  readonly keuzes: readonly Keuze[];
  /** The warnings that were said yes to. */
  readonly confirmed: readonly Finding[];
  readonly vrijgeven: boolean;
}

/** Keeps what was chosen. */
export async function keepConclusies(work: Work, { keuzes, confirmed, vrijgeven }: Kept): Promise<void> {
  const state = work.store.state();
  const { key, conclusies: read } = state.gemeenteWork;
  if (key === undefined || read?.conclusies.werk === undefined) return;
  const { release, werk } = read.conclusies;
  const verzoek = {
    ...{ versie: werk.versie, release, keuzes: [...keuzes], vrijgeven },
    ...(confirmed.length > 0 && { confirmed: [...confirmed] }),
  };
  const saved = await runTask(
    work,
    'saveConclusies',
    () => work.flows.saveConclusies(key, verzoek),
    (now) => ({ type: 'conclusiesRead', read: now, kept: vrijgeven ? 'released' : 'saved' }),
  );
  if (saved !== undefined) work.store.dispatch(waiting(state, undefined));
}
