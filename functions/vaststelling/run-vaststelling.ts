import { AttackFailed } from '../attack/attack-failed.ts';
import type { Services } from '../services.ts';
import { untilDone } from '../storage/until-done.ts';
import type { UitvraagKey } from '../storage/uitvraag-store.ts';
import { vaststellingTexts } from '../texts.ts';
import { giveUp, hasFailedTooOften } from './give-up.ts';
import type { Refused, StepOutcome } from './step.ts';
import { attackSteps, vaststellingSteps } from './vaststelling-steps.ts';
import { niveauOf, type VaststellingRun } from './vaststelling-run.ts';

/** Carries a run on in the background, unless it has ended. */
export function goOn(key: UitvraagKey, { seen, progress }: VaststellingRun, services: Services): void {
  if (progress.status !== 'bezig') return;
  const name = `vaststelling ${key.gemeentecode}|${key.uitvraagId}|${seen}`;
  services.background.start(name, () => runVaststelling(key, services));
}

/**
 * Does the steps that are left. Each may be done twice, also by two processes at once, with the same result; how far
 * it is only rises.
 * @internal exported for its test: without a process in the background
 */
export async function runVaststelling(key: UitvraagKey, services: Services): Promise<void> {
  const { vaststellingen } = services.store;
  try {
    for (;;) {
      const run = (await vaststellingen.find(key))?.value;
      if (run?.progress.status !== 'bezig') return;
      const nth = run.progress.klaar;
      const step = vaststellingSteps[nth];
      const isHopeless = attackSteps.includes(step) && hasFailedTooOften(run);
      const outcome = await (isHopeless ? giveUp : step)?.({ key, run, services });
      await change(key, run, services, (now) => afterStep(now, nth, outcome));
    }
  } catch (error) {
    await sayAgain(key, services, error instanceof AttackFailed);
    throw error;
  }
}

function afterStep(run: VaststellingRun, nth: number, outcome: StepOutcome): VaststellingRun {
  const { progress } = run;
  if (progress.klaar > nth) return run;
  if (outcome && 'refused' in outcome) return refusedRun(run, outcome);
  const result = outcome?.result ?? run.result;
  const klaar = nth + 1;
  const moved = { ...run, ...(result !== undefined && { result }), progress: { ...progress, klaar } };
  if (klaar < progress.stappen) return moved;
  const niveau = niveauOf(run);
  const ended = { stappen: progress.stappen, klaar, release: run.release, niveau, melding: result ?? '' };
  return { ...moved, progress: { ...ended, status: 'klaar' } };
}

function refusedRun(run: VaststellingRun, { refused: melding, findings, aanbod }: Refused): VaststellingRun {
  const why = { ...(findings && { findings: [...findings] }), ...(aanbod && { aanbod }) };
  return { ...run, progress: { ...run.progress, status: 'geweigerd', melding, ...why } };
}

async function change(
  key: UitvraagKey,
  { seen }: VaststellingRun,
  { store }: Services,
  how: (run: VaststellingRun) => VaststellingRun,
): Promise<void> {
  await untilDone(async () => {
    const found = await store.vaststellingen.find(key);
    if (found?.value.seen !== seen || found.value.progress.status !== 'bezig') return 'done';
    const outcome = await store.vaststellingen.replace(key, { value: how(found.value), mark: found.mark });
    return outcome === 'done' ? outcome : undefined;
  });
}

/**
 * Told while the next question how far it is starts it again. When even this fails, the first failure counts.
 * @param counts whether it was the attack, which can be in the way for ever: what else fails comes back
 */
async function sayAgain(key: UitvraagKey, services: Services, counts: boolean): Promise<void> {
  const found = await services.store.vaststellingen.find(key).catch(() => undefined);
  if (found === undefined) return;
  const melding = vaststellingTexts.again;
  await change(key, found.value, services, (run) => ({
    ...run,
    ...(counts && { failures: (run.failures ?? 0) + 1 }),
    progress: { ...run.progress, melding },
  })).catch(() => undefined);
}
