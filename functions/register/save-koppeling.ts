import type { KoppelingBesluit } from '../../shared/contract/register-messages.ts';
import type { Locatie } from '../../shared/uitvraag/locatie.ts';
import { requireRole, runners } from '../auth/rights.ts';
import { Problem } from '../problem.ts';
import type { Storing } from '../services.ts';
import type { UitvraagKey } from '../storage/uitvraag-store.ts';
import { untilDone } from '../storage/until-done.ts';
import type { UseCase } from '../use-case.ts';
import { type Asker, changeRegister } from './change-register.ts';
import { readRegister } from './read-register.ts';

/**
 * Says yes or no to what a coordinator proposed. A yes becomes what the register says; after a no nobody has said it,
 * and the coordinator is asked again. Saying the same twice is saying it once.
 */
export const saveKoppeling: UseCase<'saveKoppeling'> = async ({ path, body, caller }, services) => {
  const { gemeentecode, locatieId } = path;
  const { rol } = requireRole(caller, gemeentecode, runners);
  const { store } = services;
  const locatie = await store.gemeenten.findLocatie(gemeentecode, locatieId);
  if (locatie === undefined) throw new Problem('niet-gevonden');
  const object = `${body.uitvraagId}|${locatieId}`;
  const asker = { actor: caller.actor, rol, object };
  if (body.besluit === 'bevestigd') await confirm(locatie, body, asker, services);
  else await reject({ gemeentecode, uitvraagId: body.uitvraagId }, { locatie, body }, asker, services);
  return readRegister(gemeentecode, services);
};

async function confirm(locatie: Locatie, body: KoppelingBesluit, asker: Asker, services: Storing) {
  const { gemeentecode, locatieId } = locatie;
  const { versie, uitvraagId, voorheen, gedeeld = [] } = body;
  const isDone = locatie.voorheen?.join() === voorheen.join();
  if (!isDone) await requireProposal({ gemeentecode, uitvraagId }, locatieId, body, services);
  const change = { organisaties: [], locaties: [{ ...locatie, voorheen }] };
  if (!isDone) await changeRegister({ gemeentecode, versie, change, gedeeld }, asker, services);
}

async function requireProposal(
  key: UitvraagKey,
  locatieId: string,
  { voorheen }: Pick<KoppelingBesluit, 'voorheen'>,
  { store }: Storing,
) {
  const proposal = await store.uitvragen.findKoppeling(key, locatieId);
  if (proposal === undefined) throw new Problem('niet-gevonden');
  if (proposal.value.voorheen.join() !== voorheen.join()) throw new Problem('intussen-gewijzigd');
  return proposal;
}

async function reject(
  key: UitvraagKey,
  { locatie, body }: { readonly locatie: Locatie; readonly body: KoppelingBesluit },
  { actor, rol, object }: Asker,
  services: Storing,
): Promise<void> {
  const { locatieId } = locatie;
  await untilDone(async () => {
    const { value, mark } = await requireProposal(key, locatieId, body, services);
    if (value.afgewezen === true) return 'done';
    const outcome = await services.store.uitvragen.saveKoppeling(
      key,
      { value: { ...value, afgewezen: true }, mark },
      {
        ...{ moment: services.now().toISOString(), actor, rol, object },
        ...{ action: 'koppeling-afgewezen' as const, versie: body.versie },
      },
    );
    return outcome === 'done' ? outcome : undefined;
  });
}
