import { setTimeout as wait } from 'node:timers/promises';
import type { Play } from '../play.ts';
import { adopt, readFeedback } from './adopt.ts';
import { giveAddresses, invite, remind } from './invite.ts';
import { returnOrAccept } from './return-or-accept.ts';
import { step } from './step.ts';

/** Most milliseconds between two things that the gemeente does. */
const PAUSE_MS = 80;

/**
 * The gemeente from planning to feedback. In each phase it does again what it does there until enough was killed, so that
 * something is always under way.
 */
export async function runUitvraag(play: Play): Promise<void> {
  let turn = 0;
  await inPhase(play, 'preparing', () => giveAddresses(play, ++turn));
  await step(play, 'open');
  await invite(play);
  await inPhase(play, 'inviting', () => remind(play));
  await inPhase(play, 'sending', () => returnOrAccept(play));
  await inPhase(play, 'closing', async () => {
    await step(play, 'gesloten');
    await step(play, 'open');
  });
  await step(play, 'gesloten');
  await inPhase(play, 'adopting', () => adopt(play));
  await inPhase(play, 'reading', async () => {
    await readFeedback(play);
    await step(play, 'gesloten');
    await step(play, 'teruggekoppeld');
  });
  await readFeedback(play);
}

async function inPhase(play: Play, phase: Play['phase'], work: () => Promise<void>): Promise<void> {
  play.enter(phase);
  do {
    await work();
    await wait(play.random.int(0, PAUSE_MS));
  } while (!play.mayGoOn());
}
