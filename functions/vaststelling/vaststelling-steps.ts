import type { UitvraagStatus } from '../../shared/uitvraag/uitvraag.ts';
import type { Services } from '../services.ts';
import type { Marked } from '../storage/marked.ts';
import { untilDone } from '../storage/until-done.ts';
import type { UitvraagKey } from '../storage/uitvraag-store.ts';
import { vaststellingTexts } from '../texts.ts';
import { beginStep, completeStep } from '../uitvragen/carry-out-step.ts';
import { fenceAll } from '../uitvragen/fence.ts';
import { finishPending } from '../uitvragen/move-uitvraag.ts';
import type { UitvraagRecord } from '../uitvragen/uitvraag-record.ts';
import { publish } from './publish.ts';
import type { Step, StepInput, StepOutcome } from './step.ts';

/** From here on nobody can open the uitvraag again. */
const claim: Step = ({ key, run, services }) =>
  untilDone<{ readonly outcome: StepOutcome }>(async () => {
    const found = await read(key, services);
    const { uitvraag, pending } = found.value;
    if (pending?.to === 'vastgesteld' || isPast(uitvraag.status)) return { outcome: undefined };
    if (await finishPending(found, run, services)) return undefined;
    if (uitvraag.status !== 'gesloten' || uitvraag.versie !== run.seen)
      return { outcome: { refused: vaststellingTexts.changed } };
    await beginStep(found, { to: 'vastgesteld', versie: run.seen + 1 }, run, services);
    return undefined;
  }).then(({ outcome }) => outcome);

/** Whoever is still sending must look again, and finds that it is over. */
const fence: Step = async ({ key, run, services }) => {
  await fenceAll(key, { open: false, versie: run.seen + 1 }, services);
  return undefined;
};

const adopt: Step = (input) => complete(input, 'vastgesteld', input.run.seen + 1);

/** Only now a reader can see it. */
const show: Step = async ({ key, run, services }) => {
  await services.store.publicaties.show({ ...key, release: run.release, kring: 'partners' });
  return undefined;
};

const finish: Step = (input) => complete(input, 'teruggekoppeld', input.run.seen + 2);

/** In this order. A run says how many are done. */
export const vaststellingSteps: readonly Step[] = [claim, fence, publish, adopt, show, finish];

const isPast = (status: UitvraagStatus) => status === 'vastgesteld' || status === 'teruggekoppeld';

async function complete({ key, run, services }: StepInput, to: UitvraagStatus, versie: number) {
  await untilDone(async () => {
    const found = await read(key, services);
    if (found.value.uitvraag.versie >= versie) return 'done';
    const outcome = await completeStep(found, { to, versie }, run, services);
    return outcome === 'done' ? outcome : undefined;
  });
  return undefined;
}

async function read(key: UitvraagKey, { store }: Services): Promise<Marked<UitvraagRecord>> {
  const found = await store.uitvragen.find(key);
  if (found === undefined) throw new Error('The uitvraag of a vaststelling is not there');
  return found;
}
