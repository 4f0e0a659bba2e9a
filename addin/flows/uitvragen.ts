import type { ResponsOverzicht, UitvraagStap } from '../../shared/contract/uitvraag-messages.ts';
import type { Uitvraag } from '../../shared/uitvraag/uitvraag.ts';
import type { UitvraagKey } from './uitvraag-key.ts';
import { done, type Outcome } from './outcome.ts';
import type { Ports } from './ports.ts';

/** Who answered, as it was at a moment (RFC 3339, UTC). */
export interface ReadRespons extends ResponsOverzicht {
  readonly readAt: string;
}

export async function listUitvragen(
  { client }: Ports,
  gemeentecode: string,
): Promise<Outcome<readonly Uitvraag[]>> {
  const listed = await client.call('listUitvragen', { path: { gemeentecode } });
  return listed.ok ? done(listed.value.uitvragen) : listed;
}

/** Who has answered: no count of any locatie. */
export async function readRespons({ client, now }: Ports, key: UitvraagKey): Promise<Outcome<ReadRespons>> {
  const read = await client.call('readRespons', { path: pathOf(key) });
  return read.ok ? done({ ...read.value, readAt: now().toISOString() }) : read;
}

/** Opens or closes an uitvraag; `versie` is the one that the user saw. */
export const moveUitvraag = (
  { client }: Ports,
  key: UitvraagKey,
  step: UitvraagStap,
): Promise<Outcome<Uitvraag>> => client.call('moveUitvraag', { path: pathOf(key), body: step });

const pathOf = ({ gemeentecode, uitvraagId }: UitvraagKey) => ({ gemeentecode, uitvraagId });
