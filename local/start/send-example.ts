import type { Backend } from '../backend/start-backend.ts';
import { generate, type InventedLocatie } from '../demo/generate.ts';
import { must } from '../demo/must.ts';
import { sendThroughApi } from '../demo/send-through-api.ts';
import { exampleGemeente } from '../seed/example-gemeente.ts';
import type { SeedUser } from '../seed/seed-data.ts';
import { bestuurderOf, clientFor, userOf } from './example-clients.ts';

/** The same children on every computer. */
const SEED = 2026;

/**
 * Lets the other locaties of the example send, so that the newcomer's own inzending completes the picture. What is
 * sent already stays; nothing happens once the uitvraag is closed.
 */
export async function sendExample(
  backend: Backend,
  onSent: (done: number, all: number) => void,
): Promise<void> {
  const { uitvraag, gemeente } = exampleGemeente;
  const { gemeentecode } = gemeente;
  const { uitvraagId } = uitvraag;
  const key = { gemeentecode, uitvraagId };
  const respons = must(
    'respons',
    await clientFor(backend, userOf(backend, 'gemeente')).call('readRespons', { path: key }),
  );
  if (respons.uitvraag.status !== 'open') return;
  const waiting = new Set(
    respons.regels.filter(({ status }) => status === 'uitgenodigd').map(({ locatieId }) => locatieId),
  );
  const senders = otherLocaties(backend.users).filter(({ locatie }) => waiting.has(locatie.locatieId));
  for (const [i, { locatie, form, answer }] of senders.entries()) {
    const nulopgave = answer === 'nulopgave';
    const client = clientFor(backend, bestuurderOf(backend, locatie.organisatieId));
    const toSend = { ...key, locatieId: locatie.locatieId, form, nulopgave };
    must(`sending ${locatie.locatieId}`, await sendThroughApi(client, toSend));
    onSent(i + 1, senders.length);
  }
}

/** Everybody but the locaties that the newcomer plays, and those that stay silent. */
function otherLocaties(users: readonly SeedUser[]): readonly InventedLocatie[] {
  const { locaties, uitvraag } = exampleGemeente;
  const played = new Set(playedLocaties(users));
  const { afspraak, peildatum, minMaanden } = uitvraag;
  return generate({ locaties, afspraak, peildatum, minMaanden, seed: SEED }).filter(
    ({ locatie, answer }) => !played.has(locatie.locatieId) && answer !== 'niet-ingezonden',
  );
}

/** The first locatie of each coordinator: where the newcomer makes a form. */
const playedLocaties = (users: readonly SeedUser[]): readonly string[] =>
  users.filter(({ role }) => role === 'coordinator').flatMap(({ grants }) => grants[0]?.scope ?? []);
