import type { Vaststelling, VaststellingVerzoek } from '../../shared/contract/vaststelling-messages.ts';
import type { UitvraagKey } from './uitvraag-key.ts';
import { workbookFailure } from '../texts/failures.ts';
import { failed, type Outcome } from './outcome.ts';
import type { Ports } from './ports.ts';

/** Milliseconds between two looks at the progress. */
const LOOK_AGAIN = 500;

/** Looks without any progress after which following ends: two minutes, and the time that the answers take. */
const PATIENCE = 240;

/** Starts the vaststelling and follows it while it moves; losing sight of it does not stop it at the server. */
export async function vaststellen(
  { client, wait }: Pick<Ports, 'client' | 'wait'>,
  { gemeentecode, uitvraagId, versie, ...asked }: UitvraagKey & VaststellingVerzoek,
  onProgress: (now: Vaststelling) => void,
): Promise<Outcome<Vaststelling>> {
  const path = { gemeentecode, uitvraagId };
  // Named one by one: the contract refuses whatever else a caller has.
  const { confirmed, herziening, niveau, ondanks } = asked;
  const body = {
    versie,
    ...(confirmed && { confirmed }),
    ...(herziening && { herziening }),
    ...(niveau && { niveau }),
    ...(ondanks !== undefined && { ondanks }),
  };
  let now = await client.call('startVaststelling', { path, body });
  for (let idle = 0; now.ok && now.value.status === 'bezig'; idle += 1) {
    if (idle === PATIENCE) return failed(workbookFailure('vaststelling-duurt-lang'));
    const { klaar } = now.value;
    onProgress(now.value);
    await wait(LOOK_AGAIN);
    now = await client.call('readVaststelling', { path });
    if (now.ok && now.value.klaar !== klaar) idle = 0;
  }
  return now;
}
