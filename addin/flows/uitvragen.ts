import type { ResponsOverzicht } from '../../shared/contract/uitvraag-messages.ts';
import type { Uitvraag, UitvraagStatus } from '../../shared/uitvraag/uitvraag.ts';
import type { UitvraagKey } from './flows.ts';
import { done, type Outcome } from './outcome.ts';
import type { Ports } from './ports.ts';

export async function listUitvragen(
  { client }: Ports,
  gemeentecode: string,
): Promise<Outcome<readonly Uitvraag[]>> {
  const listed = await client.call('listUitvragen', { path: { gemeentecode } });
  return listed.ok ? done(listed.value.uitvragen) : listed;
}

/** Who has answered: no count of any locatie. */
export const readRespons = ({ client }: Ports, key: UitvraagKey): Promise<Outcome<ResponsOverzicht>> =>
  client.call('readRespons', { path: pathOf(key) });

/** Opens or closes an uitvraag; `versie` is the one that the user saw. */
export const moveUitvraag = (
  { client }: Ports,
  key: UitvraagKey,
  { status, versie }: { readonly status: UitvraagStatus; readonly versie: number },
): Promise<Outcome<Uitvraag>> => client.call('moveUitvraag', { path: pathOf(key), body: { status, versie } });

const pathOf = ({ gemeentecode, uitvraagId }: UitvraagKey) => ({ gemeentecode, uitvraagId });
