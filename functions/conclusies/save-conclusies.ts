import { requireRole, runners } from '../auth/rights.ts';
import { untilDone } from '../storage/until-done.ts';
import { findUitvraag } from '../uitvragen/find-uitvraag.ts';
import type { UseCase } from '../use-case.ts';
import { type ConclusiesNow, conclusiesNow, shownTo } from './conclusies-now.ts';
import { decideConclusies } from './decide-conclusies.ts';

/** Keeps what is done with the conclusions, and shows them to the partners. Asking twice is asking once. */
export const saveConclusies: UseCase<'saveConclusies'> = async ({ path, body, caller }, services) => {
  const { store, now } = services;
  const { rol } = requireRole(caller, path.gemeentecode, body.vrijgeven ? ['gemeente'] : runners);
  const { gemeentecode, uitvraagId } = await findUitvraag(path, caller, services);
  const key = { gemeentecode, uitvraagId };
  const saved = await untilDone<ConclusiesNow>(async () => {
    const seen = await conclusiesNow(key, store);
    const moment = now().toISOString();
    const record = decideConclusies(seen, body, moment);
    if (record === undefined) return seen;
    const kept = { value: record, mark: seen.kept?.mark ?? '' };
    const outcome = await store.conclusies.save(key, kept, {
      ...{ moment, actor: caller.actor, rol },
      action: body.vrijgeven ? 'conclusies-vrijgegeven' : 'conclusies-bewaard',
      object: uitvraagId,
      versie: record.versie,
    });
    return outcome === 'done' ? { ...seen, kept } : undefined;
  });
  return shownTo(caller, gemeentecode, saved);
};
