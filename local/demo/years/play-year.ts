import { setTimeout as wait } from 'node:timers/promises';
import { vaststellen } from '../../../addin/flows/vaststellen.ts';
import { dutchDay } from '../../../shared/kernel/dutch-day.ts';
import type { PublicatieNiveau } from '../../../shared/publication/publicatie-niveau.ts';
import type { UitvraagStatus } from '../../../shared/uitvraag/uitvraag.ts';
import { validateOpening } from '../../../shared/validation/validate-opening.ts';
import { inParallel } from '../in-parallel.ts';
import { must } from '../must.ts';
import { seenAll } from '../seen-all.ts';
import { sendThroughApi } from '../send-through-api.ts';
import { clientFor, keyOf, pathOf, type YearStage } from './year-stage.ts';
import { type Player, type Role, withSlip } from './role.ts';
import { serverRoles } from './server-roles.ts';

/** How many locaties work at the same moment. */
const AT_ONCE = 4;
const DAY = 86_400_000;

/** Everybody who sends through the API does what is planned; `send` sends the forms of the others. */
export async function playYear(
  stage: YearStage,
  send: () => Promise<void>,
  through: (player: Player) => boolean,
) {
  const { year } = stage;
  const own = year.players.filter(through);
  const having = (...some: readonly Role[]) => own.filter(({ role }) => some.includes(role));
  await moveTo(stage, 'open');
  await send();
  await each(having('ingezonden', 'nulopgave', 'ingetrokken'), (one) => sendOne(stage, one));
  await each(having('gecorrigeerd'), (one) => correct(stage, one));
  await each(having('teruggegeven'), (one) => giveBack(stage, one));
  await each(having('ingetrokken'), (one) => takeBack(stage, one));
  await moveTo(stage, 'gesloten');
  await each(having('te-laat'), (one) => sendLate(stage, one));
  // Adopting ends what was allowed to who was late, so this is asked before.
  const server = await serverRoles(stage);
  return { server, melding: await adopt(stage) };
}

const each = (players: readonly Player[], act: (one: Player) => Promise<unknown>) =>
  inParallel(players, AT_ONCE, act);

async function moveTo(stage: YearStage, status: UitvraagStatus): Promise<void> {
  const path = keyOf(stage);
  const { versie } = must('reading the uitvraag', await stage.gemeente.call('readUitvraag', { path }));
  const planning =
    status === 'open' ? must('the planning', await stage.gemeente.call('readPlanning', { path })) : undefined;
  const body = { status, versie, ...(planning && { confirmed: [...validateOpening(planning)] }) };
  must(status, await stage.gemeente.call('moveUitvraag', { path, body }));
}

const trySend = (stage: YearStage, player: Player, form = player.invented.form) =>
  sendThroughApi(clientFor(stage, player), {
    ...pathOf(stage, player),
    form,
    nulopgave: player.role === 'nulopgave',
  });

const sendOne = async (stage: YearStage, player: Player, form = player.invented.form) =>
  must(`sending ${player.invented.locatie.locatieId}`, await trySend(stage, player, form));

/** Sends with a slip in it, sees that, and sends again. */
async function correct(stage: YearStage, player: Player): Promise<void> {
  await sendOne(stage, player, withSlip(player.invented.form));
  await sendOne(stage, player);
}

/** Sends with a slip in it; the gemeente gives it back, and it is sent anew. */
async function giveBack(stage: YearStage, player: Player): Promise<void> {
  await sendOne(stage, player, withSlip(player.invented.form));
  const path = pathOf(stage, player);
  const { stand } = must('looking', await stage.gemeente.call('readAanwijzingen', { path }));
  const { inzendingId = '', beurt } = stand;
  const body = { beurt, opmerking: 'Kijk de lijst nog eens na. Klopt de groei in elk domein?' };
  must('giving back', await stage.gemeente.call('returnInzending', { path: { ...path, inzendingId }, body }));
  await sendOne(stage, player);
}

/** Takes back what was sent: nothing of it counts. */
async function takeBack(stage: YearStage, player: Player): Promise<void> {
  const path = pathOf(stage, player);
  const client = clientFor(stage, player);
  const { stand } = must('own versions', await client.call('readInzending', { path }));
  const { inzendingId = '', beurt } = stand;
  must(
    'taking back',
    await client.call('withdrawInzending', { path: { ...path, inzendingId }, body: { beurt } }),
  );
}

/** Is refused after closing, asks, and sends when the gemeente lets it. */
async function sendLate(stage: YearStage, player: Player): Promise<void> {
  const refused = await trySend(stage, player);
  if (refused.ok || refused.failure.code !== 'uitvraag-niet-open')
    throw new Error(`${player.invented.locatie.locatieId} was not told that the uitvraag is closed.`);
  const path = pathOf(stage, player);
  const client = clientFor(stage, player);
  const { stand } = must('own versions', await client.call('readInzending', { path }));
  const reden = 'Onze coördinator was ziek. We willen alsnog versturen.';
  const asked = must(
    'asking to send',
    await client.call('askHeropening', { path, body: { beurt: stand.beurt, reden } }),
  );
  const tot = dutchDay(new Date(Date.now() + 7 * DAY));
  const body = { beurt: asked.beurt, tot };
  must('letting it send', await stage.gemeente.call('grantHeropening', { path, body }));
  await sendOne(stage, player);
}

/**
 * Adopts the figures with every warning said yes to, and takes coarser figures where those are offered. Answers the
 * sentence that the gemeente reads.
 */
async function adopt(stage: YearStage, niveau?: PublicatieNiveau): Promise<string> {
  const path = keyOf(stage);
  const { gemeente } = stage;
  const overview = must('who answered', await gemeente.call('readRespons', { path }));
  const { versie } = overview.uitvraag;
  const ports = { client: gemeente, wait: (milliseconds: number) => wait(milliseconds) };
  const asked = { ...path, versie, confirmed: seenAll(overview), ...(niveau && { niveau }) };
  const result = must('vaststelling', await vaststellen(ports, asked, () => undefined));
  if (result.status === 'geweigerd' && result.aanbod !== undefined) return adopt(stage, result.aanbod);
  if (result.status !== 'klaar') throw new Error(`${result.status}: ${result.melding}`);
  return result.melding;
}
