import { isOpenToChange } from '../../shared/afspraak/afspraak-stand.ts';
import type { AfspraakStand } from '../../shared/contract/afspraak-messages.ts';
import type { Caller } from '../auth/caller.ts';
import { runners } from '../auth/rights.ts';
import type { Services } from '../services.ts';

/** One that is still being written or talked about is seen by those who write it. */
export async function knownAfspraken(
  gemeentecode: string,
  caller: Caller,
  { store }: Services,
): Promise<AfspraakStand[]> {
  const { value } = await store.afspraken.list(gemeentecode);
  const runs = caller.grants.some((one) => one.gemeentecode === gemeentecode && runners.includes(one.rol));
  return value.filter(({ afspraak }) => runs || !isOpenToChange(afspraak.status));
}
