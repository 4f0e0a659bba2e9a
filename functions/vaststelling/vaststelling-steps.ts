import type { UitvraagStatus } from '../../shared/uitvraag/uitvraag.ts';
import { untilDone } from '../storage/until-done.ts';
import { vaststellingTexts } from '../texts.ts';
import { beginStep, completeStep } from '../uitvragen/carry-out-step.ts';
import { fenceAll } from '../uitvragen/fence.ts';
import { finishPending } from '../uitvragen/move-uitvraag.ts';
import { readRecord } from '../uitvragen/read-record.ts';
import { endHeropeningen } from './end-heropeningen.ts';
import { judge } from './judge.ts';
import { publish } from './publish.ts';
import type { Step, StepOutcome } from './step.ts';

interface Told {
  readonly outcome: StepOutcome;
}
const changed: Told = { outcome: { refused: vaststellingTexts.changed } };

/** From here on nobody can open the uitvraag again. */
const claim: Step = ({ key, run, services }) =>
  untilDone<Told>(async () => {
    const found = await readRecord(key, services);
    const { uitvraag, pending } = found.value;
    if (pending?.to === 'vastgesteld' && pending.versie === run.seen + 1) return { outcome: undefined };
    if (await finishPending(found, run, services)) return undefined;
    const isGone = found.value.gewist !== undefined;
    if (isGone || !mayBegin.includes(uitvraag.status) || uitvraag.versie !== run.seen) return changed;
    await beginStep(found, { to: 'vastgesteld', versie: run.seen + 1 }, run, services);
    return undefined;
  }).then(({ outcome }) => outcome);

/** For the first time, or anew. */
const mayBegin: readonly UitvraagStatus[] = ['gesloten', 'teruggekoppeld'];

/** Whoever is still sending must look again, and finds that it is over. */
const fence: Step = async ({ key, run, services }) => {
  const versie = run.seen + 1;
  await fenceAll(key, { fence: { open: false, versie }, keepsHeropening: true }, services);
  return undefined;
};

/** Refused only where another process at the same run took the claim back. */
const adopt: Step = async ({ key, run, services }) => {
  const outcome = await adoptOnce({ key, run, services });
  if (outcome === undefined) await endHeropeningen(key, run, services);
  return outcome;
};

const adoptOnce: Step = ({ key, run, services }) =>
  untilDone<Told>(async () => {
    const found = await readRecord(key, services);
    const { uitvraag, pending } = found.value;
    const versie = run.seen + 1;
    if (pending?.versie !== versie)
      return uitvraag.status === 'vastgesteld' || uitvraag.versie > versie ? { outcome: undefined } : changed;
    const isOndanks = run.herzieningen?.at(-1)?.ondanks !== undefined;
    await completeStep(found, { to: 'vastgesteld', versie, isOndanks }, run, services);
    return undefined;
  }).then(({ outcome }) => outcome);

/** Only now a reader can see it. */
const show: Step = async ({ key, run, services }) => {
  await services.store.publicaties.show({ ...key, release: run.release });
  return undefined;
};

const finish: Step = async ({ key, run, services }) => {
  const { release, seen } = run;
  const step = { to: 'teruggekoppeld', versie: seen + 2, release } as const;
  await untilDone(async () => {
    const found = await readRecord(key, services);
    if (found.value.uitvraag.versie >= step.versie) return 'done';
    const outcome = await completeStep(found, step, run, services);
    return outcome === 'done' ? outcome : undefined;
  });
  return undefined;
};

/** In this order. A run says how many are done. */
export const vaststellingSteps: readonly Step[] = [claim, fence, judge, publish, adopt, show, finish];

/** The steps that attack: once another process got through them, a run that failed at them goes on all the same. */
export const attackSteps: readonly (Step | undefined)[] = [judge, publish];
