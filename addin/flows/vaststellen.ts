import type { Vaststelling } from '../../shared/contract/uitvraag-messages.ts';
import type { UitvraagKey } from './flows.ts';
import type { Outcome } from './outcome.ts';
import type { Ports } from './ports.ts';

/** Milliseconds between two looks at the progress. */
const LOOK_AGAIN = 500;

/** Starts the vaststelling and follows it to its end; losing sight of it does not stop it at the server. */
export async function vaststellen(
  { client, wait }: Ports,
  { gemeentecode, uitvraagId, versie }: UitvraagKey & { readonly versie: number },
  onProgress: (now: Vaststelling) => void,
): Promise<Outcome<Vaststelling>> {
  const path = { gemeentecode, uitvraagId };
  let now = await client.call('startVaststelling', { path, body: { versie } });
  while (now.ok && now.value.status === 'bezig') {
    onProgress(now.value);
    await wait(LOOK_AGAIN);
    now = await client.call('readVaststelling', { path });
  }
  return now;
}
