import type { Uitvraag } from '../../shared/uitvraag/uitvraag.ts';
import { runners } from '../auth/rights.ts';
import type { Caller } from '../auth/caller.ts';
import { Problem } from '../problem.ts';
import type { Services } from '../services.ts';
import type { UitvraagKey } from '../storage/uitvraag-store.ts';

/** One that is still being made is seen by those who make it. */
export function mayKnow({ gemeentecode, status }: Uitvraag, caller: Caller): boolean {
  const runs = caller.grants.some((one) => one.gemeentecode === gemeentecode && runners.includes(one.rol));
  return status !== 'concept' || runs;
}

/** For a caller whose right in the gemeente is known. @throws Problem `niet-gevonden` */
export async function findUitvraag(key: UitvraagKey, caller: Caller, { store }: Services): Promise<Uitvraag> {
  const found = await store.uitvragen.find(key);
  if (found === undefined || !mayKnow(found.value.uitvraag, caller)) throw new Problem('niet-gevonden');
  return found.value.uitvraag;
}
