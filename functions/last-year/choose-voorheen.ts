import { requireOwnLocatie } from '../auth/rights.ts';
import { standOf } from '../correctie/stand-of.ts';
import { Problem } from '../problem.ts';
import { untilDone } from '../storage/until-done.ts';
import { findUitvraag } from '../uitvragen/find-uitvraag.ts';
import type { UseCase } from '../use-case.ts';
import type { Koppeling } from './koppeling.ts';
import { findLastYear } from './find-last-year.ts';
import { candidatesFor, readLastYear } from './read-last-year.ts';

/**
 * Keeps what the coordinator says that the locatie was last year. A proposal: it works at once, until the register of
 * the gemeente says something itself. Saying the same twice is saying it once.
 */
export const chooseVoorheen: UseCase<'chooseVoorheen'> = async ({ path, body, caller }, services) => {
  const own = await requireOwnLocatie(caller, path, services);
  const uitvraag = await findUitvraag(path, caller, services);
  const { store, now } = services;
  const reader = { ...own, caller, uitvraag };
  const { locatieId } = own.locatie;
  const isSaid = (koppeling: Koppeling | undefined) =>
    koppeling?.afgewezen !== true && koppeling?.voorheen.join() === body.voorheen.join();
  if (isSaid((await store.uitvragen.findKoppeling(uitvraag, locatieId))?.value))
    return readLastYear(reader, services);
  const respons = await store.inzendingen.findRespons(path);
  const isOpen = respons !== undefined && standOf(respons.value, now()).isOpen;
  if (!isOpen) throw new Problem('uitvraag-niet-open');
  const found = await findLastYear(reader, store);
  if (!found.isForCoordinator) throw new Problem('stap-niet-mogelijk');
  const candidates = await candidatesFor(reader, found, store);
  const known = new Set(candidates.map((one) => one.locatieId));
  if (!body.voorheen.every((id) => known.has(id))) throw new Problem('niet-gevonden');
  await untilDone(async () => {
    const standing = await store.uitvragen.findKoppeling(uitvraag, locatieId);
    // Where the answer to one's own write was lost, it stands there already.
    if (isSaid(standing?.value)) return 'done';
    const mark = standing?.mark ?? '';
    const outcome = await store.uitvragen.saveKoppeling(
      uitvraag,
      { value: { locatieId, voorheen: body.voorheen }, mark },
      {
        moment: now().toISOString(),
        ...{ actor: caller.actor, rol: own.grant.rol, action: 'koppeling-voorgesteld' },
        ...{ object: `${uitvraag.uitvraagId}|${locatieId}`, versie: uitvraag.versie },
      },
    );
    return outcome === 'done' ? outcome : undefined;
  });
  return readLastYear(reader, services);
};
