import type { Uitvraag } from '../../shared/uitvraag/uitvraag.ts';
import { trialRules } from '../../shared/validation/trial.ts';
import { requireRole, runners } from '../auth/rights.ts';
import { Problem } from '../problem.ts';
import { untilDone } from '../storage/until-done.ts';
import { finishPending } from '../uitvragen/move-uitvraag.ts';
import type { UseCase } from '../use-case.ts';
import { mayChange, proefregelsOf } from './overview.ts';

/** Switches rules on trial on and off for one uitvraag. Asking twice is asking once. */
export const saveProefregels: UseCase<'saveProefregels'> = async ({ path, body, caller }, services) => {
  const { rol } = requireRole(caller, path.gemeentecode, runners);
  const doer = { actor: caller.actor, rol };
  const { store, now } = services;
  const regels = trialRules.map(({ id }) => id).filter((id) => body.regels.includes(id));
  if (regels.length < body.regels.length) throw new Problem('niet-gevonden');
  const uitvraag = await untilDone<Uitvraag>(async () => {
    const found = await store.uitvragen.find(path);
    if (found === undefined) throw new Problem('niet-gevonden');
    if (await finishPending(found, doer, services)) return undefined;
    const seen = found.value.uitvraag;
    if (isDone(seen, body.versie, regels)) return seen;
    if (seen.versie !== body.versie) throw new Problem('intussen-gewijzigd', { versie: seen.versie });
    if (!mayChange(seen)) throw new Problem('stap-niet-mogelijk', { versie: seen.versie });
    const changed: Uitvraag = { ...seen, proefregels: regels, versie: seen.versie + 1 };
    const { uitvraagId: object, versie } = changed;
    const event = {
      moment: now().toISOString(),
      ...doer,
      action: 'proefregels-gekozen',
      object,
      versie,
    } as const;
    const outcome = await store.uitvragen.replace({ value: { uitvraag: changed }, mark: found.mark }, event);
    return outcome === 'done' ? changed : undefined;
  });
  return proefregelsOf(uitvraag, store);
};

/** Whether it stands so already: also when a request comes again. */
const isDone = ({ versie, proefregels = [] }: Uitvraag, asked: number, regels: readonly string[]): boolean =>
  (versie === asked || versie === asked + 1) && proefregels.join() === regels.join();
