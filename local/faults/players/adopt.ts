import { setTimeout as wait } from 'node:timers/promises';
import type { Vaststelling } from '../../../shared/contract/vaststelling-messages.ts';
import { seenAll } from '../../demo/seen-all.ts';
import type { Play } from '../play.ts';
import { asGemeente, placeOf } from './as-gemeente.ts';

const LOOK_MS = 50;

/** Adopts the figures, in coarser form where that is offered; once they are adopted it only looks. */
export async function adopt(play: Play, offered?: Vaststelling['aanbod']): Promise<void> {
  const path = placeOf(play);
  const { value: respons } = await asGemeente(play, 'readRespons', { path });
  const { versie, status } = respons.uitvraag;
  if (status === 'teruggekoppeld') return;
  const body = { versie, confirmed: seenAll(respons), ...(offered && { niveau: offered }) };
  let { value: run } = await asGemeente(play, 'startVaststelling', { path, body });
  while (run.status === 'bezig') {
    await wait(LOOK_MS);
    run = (await asGemeente(play, 'readVaststelling', { path })).value;
  }
  if (run.status === 'geweigerd' && run.aanbod !== undefined) return adopt(play, run.aanbod);
  if (run.status === 'geweigerd') throw new Error(`The figures were not adopted: ${run.melding}`);
  play.ledger.acknowledged += 1;
  play.ledger.steps.set(versie + 2, 'teruggekoppeld');
}

/** Reads what was published: the same bytes each time. */
export async function readFeedback(play: Play): Promise<void> {
  const { ledger } = play;
  for (const name of ['readTerugkoppeling', 'readOpenbareTerugkoppeling'] as const) {
    const { tag } = await asGemeente(play, name, { path: placeOf(play) });
    const known = ledger.published.get(name) ?? tag ?? '';
    if (known !== tag) ledger.contradicted.push(name);
    ledger.published.set(name, known);
  }
}
