import type { Play } from '../play.ts';
import { asGemeente, placeOf } from './as-gemeente.ts';

/** Gives back what some locatie sent, or takes it after all; somebody else may be first. */
export async function returnOrAccept(play: Play): Promise<void> {
  const { random, stage, ask, ledger } = play;
  const [locatie] = random.shuffle(stage.plan.register.locaties);
  if (locatie === undefined) return;
  const place = { ...placeOf(play), locatieId: locatie.locatieId };
  const { stand } = (await asGemeente(play, 'readAanwijzingen', { path: place })).value;
  if (stand.inzendingId === undefined) return;
  const path = { ...place, inzendingId: stand.inzendingId };
  const { beurt } = stand;
  const { gemeente } = stage.plan.people;
  const changed =
    stand.status === 'teruggegeven'
      ? await ask(gemeente, 'acceptInzending', { path, body: { beurt } })
      : await ask(gemeente, 'returnInzending', { path, body: { beurt, opmerking: 'Kijk dit na.' } });
  if (changed.ok) ledger.acknowledged += 1;
}
