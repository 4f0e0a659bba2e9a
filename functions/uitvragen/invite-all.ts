import type { Fence, LocatieRespons } from '../inzendingen/locatie-respons.ts';
import type { Invited } from '../../shared/uitvraag/invited.ts';
import type { Storing } from '../services.ts';
import type { Marked } from '../storage/marked.ts';
import { untilDone } from '../storage/until-done.ts';
import type { UitvraagKey } from '../storage/uitvraag-store.ts';
import { inTurns } from './in-turns.ts';

/** Gives every invited locatie a state, where it has none yet, and the number that is expected of it now. */
export async function inviteAll(key: UitvraagKey, fence: Fence, { store }: Storing): Promise<void> {
  const [invited, rows] = await Promise.all([
    store.uitvragen.listInvited(key),
    store.inzendingen.listRespons(key),
  ]);
  const present = new Map(rows.map((row) => [row.value.locatieId, row]));
  await inTurns(invited, async (one) => {
    const row = present.get(one.locatieId);
    // A conflict means that someone else just did the same.
    if (row === undefined) await store.inzendingen.insertRespons(key, newRespons(one, fence));
    else if (row.value.verwacht !== one.verwacht) await expect(key, one, row, store.inzendingen);
  });
}

/** How a locatie stands that was invited and did nothing yet. */
export const newRespons = ({ locatieId, verwacht }: Invited, fence: Fence): LocatieRespons => ({
  locatieId,
  status: 'uitgenodigd',
  versie: 0,
  fence,
  ...(verwacht !== undefined && { verwacht }),
});

async function expect(
  key: UitvraagKey,
  { locatieId, verwacht }: Invited,
  first: Marked<LocatieRespons>,
  inzendingen: Storing['store']['inzendingen'],
): Promise<void> {
  let row: Marked<LocatieRespons> | undefined = first;
  await untilDone(async () => {
    row ??= await inzendingen.findRespons({ ...key, locatieId });
    if (row === undefined) return 'done';
    const value = { ...row.value, ...(verwacht !== undefined && { verwacht }) };
    if (verwacht === undefined) delete value.verwacht;
    const outcome = await inzendingen.replaceRespons(key, { value, mark: row.mark });
    row = undefined;
    return outcome === 'done' ? outcome : undefined;
  });
}
