import { dutchDay } from '../../shared/kernel/dutch-day.ts';
import type { LocatieRespons } from '../inzendingen/locatie-respons.ts';
import type { Storing } from '../services.ts';
import type { LocatieKey } from '../storage/inzending-store.ts';
import { untilDone } from '../storage/until-done.ts';
import type { UitvraagKey } from '../storage/uitvraag-store.ts';
import { readRecord } from '../uitvragen/read-record.ts';
import { inTurns } from '../uitvragen/in-turns.ts';

/**
 * Lets who may still send do so again, once a vaststelling was taken back: the gemeente promised it until a day. Left
 * alone is where a later step was there already.
 * @param versie of the step that was taken back
 */
export async function reopenGranted(key: UitvraagKey, versie: number, services: Storing): Promise<void> {
  const { uitvraag, pending } = (await readRecord(key, services)).value;
  // Adopted after all by another process at the same run: then nobody may send.
  if (pending !== undefined || uitvraag.versie !== versie || uitvraag.status !== 'gesloten') return;
  const rows = await services.store.inzendingen.listRespons(key);
  await inTurns(rows, ({ value: { locatieId } }) => reopen({ ...key, locatieId }, versie, services));
}

async function reopen(key: LocatieKey, versie: number, { store, now }: Storing): Promise<void> {
  const today = dutchDay(now());
  await untilDone(async () => {
    const row = await store.inzendingen.findRespons(key);
    if (row === undefined || !isHeld(row.value, versie, today)) return 'done';
    const value = { ...row.value, fence: { open: true, versie } };
    const outcome = await store.inzendingen.replaceRespons(key, { value, mark: row.mark });
    return outcome === 'done' ? outcome : undefined;
  });
}

/** Whether the step that was taken back keeps a locatie from sending that was promised it may. */
const isHeld = ({ heropening, fence }: LocatieRespons, versie: number, today: string): boolean =>
  heropening?.status === 'verleend' && heropening.tot >= today && !fence.open && fence.versie === versie;
