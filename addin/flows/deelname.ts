import type { DeelnameStand } from '../../shared/contract/respons-messages.ts';
import type { DeelnameReden } from '../../shared/respons/deelname.ts';
import type { UitvraagKey } from './uitvraag-key.ts';
import type { Outcome } from './outcome.ts';
import type { Ports } from './ports.ts';

/** Whether a locatie takes part; without a reason it does. `beurt` is the one that the user saw. */
export interface DeelnameWish extends UitvraagKey {
  readonly locatieId: string;
  readonly beurt: number;
  readonly reden?: DeelnameReden | undefined;
}

/** Says that a locatie takes no part, or that it does after all. */
export const saveDeelname = (
  { client }: Ports,
  { gemeentecode, uitvraagId, locatieId, beurt, reden }: DeelnameWish,
): Promise<Outcome<DeelnameStand>> =>
  client.call('saveDeelname', {
    path: { gemeentecode, uitvraagId, locatieId },
    body: { beurt, ...(reden && { reden }) },
  });
