import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { Inzending } from '../../../shared/inzending/inzending.ts';
import type { Random } from '../../demo/random.ts';
import type { InventedLocatie } from '../../demo/generate.ts';
import type { SeedUser } from '../../seed/seed-data.ts';
import { isReceipt, type Sent } from '../ledger.ts';
import type { Play } from '../play.ts';
import { firstInzending } from './first-inzending.ts';

/** Most milliseconds between two things that one sender does. */
const PAUSE_MS = 60;
/** Share of what was answered that is sent again, and that is taken back. */
const AGAIN = 0.25;
const TAKEN_BACK = 0.1;

interface Desk {
  readonly play: Play;
  readonly random: Random;
  readonly user: SeedUser;
  readonly locatieId: string;
  readonly body: Inzending;
}

/** One coordinator who keeps sending for some locaties, and corrects, repeats and takes back, for as long as it may. */
export async function keepSending(
  play: Play,
  own: readonly InventedLocatie[],
  random: Random,
): Promise<void> {
  const desks: Desk[] = [];
  for (const invented of own) {
    const user = play.stage.plan.people.coordinatorOf(invented.locatie);
    const body = await firstInzending(play, user, invented);
    desks.push({ play, random, user, locatieId: invented.locatie.locatieId, body });
  }
  const versies = new Map<string, number>();
  while (play.phase === 'sending' || play.phase === 'closing') {
    const desk = desks[random.int(0, desks.length - 1)];
    if (desk === undefined) return;
    await sendOnce(desk, versies);
    await wait(random.int(0, PAUSE_MS));
  }
}

async function sendOnce(desk: Desk, versies: Map<string, number>): Promise<void> {
  const { play, random, user, locatieId } = desk;
  const { ask, ledger } = play;
  const sign = `Dit is verzending ${ledger.sent.length + 1}.`;
  const sent: Sent = { locatieId, inzendingId: randomUUID() };
  ledger.sent.push(sent);
  const body = signed({ ...desk.body, vervangt: versies.get(locatieId) ?? 0 }, sign);
  const input = { path: pathOf(desk, sent), body };
  const decided = await ask(user, 'submitInzending', input);
  if (!decided.ok) {
    sent.answer = { refused: decided.code };
    if (decided.code === 'intussen-gewijzigd') versies.set(locatieId, decided.versie ?? 0);
    else if (decided.code !== 'uitvraag-niet-open')
      throw new Error(`An inzending was refused: ${decided.code}`);
    return;
  }
  sent.answer = decided.value;
  ledger.acknowledged += 1;
  versies.set(locatieId, decided.value.versie);
  if (random.chance(AGAIN)) await sendAgain(desk, sent, input);
  if (random.chance(TAKEN_BACK)) await takeBack(desk, sent);
}

/** The same once more: its sender missed the answer. Whatever happened since, it is the same answer. */
async function sendAgain(
  { play, user }: Desk,
  sent: Sent,
  input: { readonly path: ReturnType<typeof pathOf>; readonly body: Inzending },
): Promise<void> {
  const again = await play.ask(user, 'submitInzending', input);
  const same =
    again.ok && isReceipt(sent.answer) && JSON.stringify(again.value) === JSON.stringify(sent.answer);
  if (!same) play.ledger.contradicted.push(sent.inzendingId);
}

async function takeBack(desk: Desk, sent: Sent): Promise<void> {
  const { play, user } = desk;
  const { gemeentecode, uitvraagId, locatieId } = pathOf(desk, sent);
  const stand = await play.ask(user, 'readInzending', {
    path: { gemeentecode, uitvraagId, locatieId },
  });
  if (!stand.ok) return;
  const { beurt } = stand.value.stand;
  const taken = await play.ask(user, 'withdrawInzending', { path: pathOf(desk, sent), body: { beurt } });
  if (!taken.ok) return;
  play.ledger.acknowledged += 1;
  play.ledger.withdrawn.add(sent.inzendingId);
}

const pathOf = ({ play, locatieId }: Desk, { inzendingId }: Sent) => {
  const { gemeentecode, uitvraagId } = play.stage.plan.uitvraag;
  return { gemeentecode, uitvraagId, locatieId, inzendingId };
};

/** The same counts with words of its own, so that two that are stored can be told apart. */
const signed = (body: Inzending, tekst: string): Inzending => ({
  ...body,
  toelichtingen: body.toelichtingen.map((one, i) => (i === 0 ? { ...one, tekst } : one)),
});
