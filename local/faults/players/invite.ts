import { randomUUID } from 'node:crypto';
import type { Play } from '../play.ts';
import { asGemeente, placeOf } from './as-gemeente.ts';

/** Gives each locatie an address, another one each time. */
export async function giveAddresses(play: Play, turn: number): Promise<void> {
  const { gemeentecode } = placeOf(play);
  const wijzigingen = play.stage.plan.register.locaties.map(({ locatieId }, i) => {
    const gezien = play.ledger.addresses.get(locatieId);
    const adres = `locatie-${i}-${turn}@faults.example`;
    return { rol: 'coordinator' as const, scope: locatieId, adres, ...(gezien !== undefined && { gezien }) };
  });
  await asGemeente(play, 'saveContacten', { path: { gemeentecode }, body: { wijzigingen } });
  play.ledger.acknowledged += 1;
  for (const { scope, adres } of wijzigingen) play.ledger.addresses.set(scope, adres);
}

export async function invite(play: Play): Promise<void> {
  const opdracht = randomUUID();
  await asGemeente(play, 'saveUitnodigingen', { path: placeOf(play), body: { opdracht } });
  began(play, opdracht);
}

export async function remind(play: Play): Promise<void> {
  const opdracht = randomUUID();
  const body = { opdracht, nogmaals: true as const };
  await asGemeente(play, 'sendHerinneringen', { path: placeOf(play), body });
  began(play, opdracht);
}

function began({ ledger }: Play, opdracht: string): void {
  ledger.acknowledged += 1;
  ledger.rounds.add(opdracht);
}
