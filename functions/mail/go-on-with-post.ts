import type { Services } from '../services.ts';
import { inTurns } from '../uitvragen/in-turns.ts';
import { readContext } from '../uitnodigingen/bericht-words.ts';
import { moveOn, planRonde } from '../uitnodigingen/plan-ronde.ts';
import { isUnderWay, type RondeRecord } from '../uitnodigingen/ronde-record.ts';
import { sendBericht } from '../uitnodigingen/send-bericht.ts';

/** Sends what waits in a gemeente, in the background. */
export function goOnWithPost(gemeentecode: string, services: Services): void {
  services.background.start(`post ${gemeentecode}`, () => sendWaiting(gemeentecode, services));
}

/**
 * Carries every round of a gemeente on that has not ended.
 *
 * @internal exported for its test: without a process in the background
 */
export async function sendWaiting(gemeentecode: string, services: Services): Promise<void> {
  const rondes = await services.store.uitnodigingen.listRondes(gemeentecode);
  for (const { value } of rondes) if (value.stap !== 'klaar') await carryOn(gemeentecode, value, services);
}

async function carryOn(gemeentecode: string, ronde: RondeRecord, services: Services): Promise<void> {
  const { post, store } = services;
  if (post === undefined) return;
  await planRonde(gemeentecode, ronde, services);
  const context = await readContext(gemeentecode, ronde.uitvraagId, services);
  if (context === undefined) return;
  const rows = await store.uitnodigingen.listBerichten(gemeentecode, ronde);
  const waiting = rows.filter(({ value }) => isUnderWay(value));
  await inTurns(waiting, (row) => sendBericht(row, context, { gemeentecode, post, services }));
  const after = await store.uitnodigingen.listBerichten(gemeentecode, ronde);
  if (!after.some(({ value }) => isUnderWay(value)))
    await moveOn(gemeentecode, ronde.opdracht, 'klaar', services);
}
