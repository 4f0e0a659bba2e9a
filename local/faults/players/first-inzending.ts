import type { Inzending } from '../../../shared/inzending/inzending.ts';
import type { InventedLocatie } from '../../demo/generate.ts';
import { inzendingFrom } from '../../demo/send-through-api.ts';
import type { SeedUser } from '../../seed/seed-data.ts';
import type { Play } from '../play.ts';

/** What a locatie sends, made as the add-in makes it. */
export async function firstInzending(
  { ask, stage }: Play,
  user: SeedUser,
  { locatie, form, answer }: InventedLocatie,
): Promise<Inzending> {
  const { gemeentecode, uitvraagId } = stage.plan.uitvraag;
  const path = { gemeentecode, uitvraagId, locatieId: locatie.locatieId };
  const uitnodiging = await ask(user, 'readUitnodiging', { path });
  if (!uitnodiging.ok) throw new Error(`${locatie.locatieId} is not invited: ${uitnodiging.code}`);
  return inzendingFrom(uitnodiging.value, { ...path, form, nulopgave: answer === 'nulopgave' });
}
