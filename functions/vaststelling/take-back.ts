import type { PublicatieNiveau } from '../../shared/publication/publicatie-niveau.ts';
import { untilDone } from '../storage/until-done.ts';
import { breakOff } from '../uitvragen/carry-out-step.ts';
import { readRecord } from '../uitvragen/read-record.ts';
import { reopenGranted } from './reopen-granted.ts';
import type { StepInput } from './step.ts';

/**
 * Takes the claim of a run back, and the uitvraag is what it was; who was promised to may send again. Done again it
 * does what is left.
 * @param disclosing the niveau of figures that would disclose something
 */
export async function takeBack(
  { key, run, services }: StepInput,
  disclosing?: PublicatieNiveau,
): Promise<void> {
  const versie = run.seen + 1;
  await untilDone(async () => {
    const found = await readRecord(key, services);
    const outcome = await breakOff(found, { versie, disclosing }, run, services);
    return outcome === 'done' ? 'done' : undefined;
  });
  await reopenGranted(key, versie, services);
}
