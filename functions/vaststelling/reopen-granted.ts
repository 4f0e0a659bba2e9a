import { dutchDay } from '../../shared/kernel/dutch-day.ts';
import type { Storing } from '../services.ts';
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
  const { inzendingen } = services.store;
  const { uitvraag, pending } = (await readRecord(key, services)).value;
  // Adopted after all by another process at the same run: then nobody may send.
  if (pending !== undefined || uitvraag.versie !== versie || uitvraag.status !== 'gesloten') return;
  const today = dutchDay(services.now());
  const rows = await inzendingen.listRespons(key);
  await inTurns(rows, async ({ value: { locatieId } }) => {
    await untilDone(async () => {
      const row = await inzendingen.findRespons({ ...key, locatieId });
      const { heropening, fence } = row?.value ?? {};
      const isHeld = heropening?.status === 'verleend' && heropening.tot >= today;
      if (row === undefined || !isHeld || fence?.open !== false || fence.versie !== versie) return 'done';
      const value = { ...row.value, fence: { open: true, versie } };
      return (await inzendingen.replaceRespons(key, { value, mark: row.mark })) === 'done'
        ? 'done'
        : undefined;
    });
  });
}
