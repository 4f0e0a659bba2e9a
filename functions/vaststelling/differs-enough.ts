import { mayReplace } from '../../shared/publication/may-replace.ts';
import type { PublicatieNiveau } from '../../shared/publication/publicatie-niveau.ts';
import type { Uitvraag } from '../../shared/uitvraag/uitvraag.ts';
import type { Services } from '../services.ts';
import { adoptedTellingen } from './adopted-tellingen.ts';
import { keptRows } from './kept-rows.ts';
import type { VaststellingRun } from './vaststelling-run.ts';

/** Whether figures at a niveau may stand beside those of every release of before. */
export type DiffersEnough = (niveau: PublicatieNiveau) => boolean;

/**
 * Looks up once what is needed for it: see `mayReplace`. From `teruggekoppeld` nothing can have changed, and with a
 * reason on record it need not be enough.
 */
export async function differsEnough(
  uitvraag: Uitvraag,
  run: VaststellingRun,
  services: Services,
): Promise<DiffersEnough> {
  const isFirst = uitvraag.release === undefined || uitvraag.status === 'teruggekoppeld';
  if (isFirst || run.herzieningen?.at(-1)?.ondanks !== undefined) return () => true;
  const [{ earlier, now }, known] = await Promise.all([
    adoptedTellingen(uitvraag, services),
    keptRows(uitvraag, run, services),
  ]);
  const tellingen = earlier.map((one) => one.tellingen);
  return (niveau) => mayReplace(tellingen, now, uitvraag.afspraak, { niveau, known });
}
