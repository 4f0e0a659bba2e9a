import type { ResponsOverzicht } from '../../shared/contract/uitvraag-messages.ts';
import type { Gemeente } from '../../shared/uitvraag/gemeente.ts';
import { done, type Outcome } from './outcome.ts';
import type { Ports } from './ports.ts';
import { whoAmI } from './session.ts';
import type { ReadRespons } from './uitvragen.ts';

type Asking = Pick<Ports, 'client' | 'now'>;

/** How the own locaties stand in one open uitvraag. */
export interface OwnRespons extends ReadRespons {
  readonly gemeente: Gemeente;
}

/** The open uitvragen in which the user has locaties, with how each of those stands. */
export async function readOwnRespons(ports: Asking): Promise<Outcome<readonly OwnRespons[]>> {
  const mij = await whoAmI(ports);
  if (!mij.ok) return mij;
  const own = mij.value.rechten.filter(({ locaties }) => locaties.length > 0);
  const gemeenten = new Map(own.map(({ gemeente }) => [gemeente.gemeentecode, gemeente]));
  const found: OwnRespons[] = [];
  for (const gemeente of gemeenten.values()) {
    const some = await openIn(ports, gemeente);
    if (!some.ok) return some;
    found.push(...some.value);
  }
  return done(found);
}

async function openIn(ports: Asking, gemeente: Gemeente): Promise<Outcome<readonly OwnRespons[]>> {
  const { client, now } = ports;
  const { gemeentecode } = gemeente;
  const listed = await client.call('listUitvragen', { path: { gemeentecode } });
  if (!listed.ok) return listed;
  const found: OwnRespons[] = [];
  for (const { uitvraagId } of listed.value.uitvragen.filter(({ status }) => status === 'open')) {
    const read: Outcome<ResponsOverzicht> = await client.call('readEigenRespons', {
      path: { gemeentecode, uitvraagId },
    });
    if (!read.ok) return read;
    if (read.value.regels.length > 0) found.push({ ...read.value, readAt: now().toISOString(), gemeente });
  }
  return done(found);
}
