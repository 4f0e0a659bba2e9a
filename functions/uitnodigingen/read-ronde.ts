import type { Ronde } from '../../shared/contract/uitnodiging-messages.ts';
import type { Services } from '../services.ts';
import { recipientsOf } from './recipients.ts';
import { type RondeRecord, isUnderWay } from './ronde-record.ts';

/** How far a round is. */
export async function readRonde(
  gemeentecode: string,
  ronde: RondeRecord,
  services: Services,
): Promise<Ronde> {
  const [rows, { skipped }] = await Promise.all([
    services.store.uitnodigingen.listBerichten(gemeentecode, ronde),
    recipientsOf(gemeentecode, ronde, services),
  ]);
  const berichten = rows.map(({ value }) => value);
  const count = (status: string) => berichten.filter((one) => one.status === status).length;
  return {
    opdracht: ronde.opdracht,
    status: berichten.some(isUnderWay) ? 'bezig' : 'klaar',
    berichten: berichten.length,
    verstuurd: count('verstuurd'),
    nietAangekomen: count('niet-aangekomen'),
    overgeslagen: [...skipped],
  };
}
