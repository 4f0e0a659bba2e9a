import type { VaststellingVerzoek } from '../../shared/contract/vaststelling-messages.ts';
import {
  type PublicatieNiveau,
  publicatieNiveaus,
  showsAsMuchAs,
} from '../../shared/publication/publicatie-niveau.ts';
import type { Uitvraag } from '../../shared/uitvraag/uitvraag.ts';
import { unconfirmed } from '../../shared/validation/unconfirmed.ts';
import { requireRole } from '../auth/rights.ts';
import { Problem } from '../problem.ts';
import type { Services } from '../services.ts';
import type { Marked } from '../storage/marked.ts';
import { untilDone } from '../storage/until-done.ts';
import type { UitvraagKey } from '../storage/uitvraag-store.ts';
import { uitvraagOfLastYear } from '../last-year/uitvraag-of-last-year.ts';
import { decideStep } from '../uitvragen/decide-step.ts';
import { requireFigures } from '../uitvragen/require-figures.ts';
import { finishPending } from '../uitvragen/move-uitvraag.ts';
import type { UseCase } from '../use-case.ts';
import { differsEnough } from './differs-enough.ts';
import { findingsNow } from './judge.ts';
import { newRun } from './new-run.ts';
import { goOn } from './run-vaststelling.ts';
import { niveauOf, type VaststellingRun } from './vaststelling-run.ts';

/** Asks for the figures to be fixed and published. Asking again with the same versie tells how far it is. */
export const startVaststelling: UseCase<'startVaststelling'> = async ({ path, body, caller }, services) => {
  const { rol } = requireRole(caller, path.gemeentecode, ['gemeente']);
  const doer = { actor: caller.actor, rol };
  const run = await untilDone(async () => {
    const [found, earlier] = await Promise.all([
      services.store.uitvragen.find(path),
      services.store.vaststellingen.find(path),
    ]);
    if (found === undefined) throw new Problem('niet-gevonden');
    if (earlier?.value.seen === body.versie) return earlier.value;
    if (await finishPending(found, doer, services)) return undefined;
    const { uitvraag } = found.value;
    requireFigures(found.value);
    requireClosed(uitvraag, body.versie);
    const lastYear = await uitvraagOfLastYear(uitvraag, services);
    const asked = { uitvraag, earlier: earlier?.value, body, lastYear };
    const fresh = newRun({ ...asked, ...doer, now: services.now() });
    await requireConfirmed(uitvraag, fresh, body, services);
    await requireEnough(uitvraag, fresh, services);
    return keep(path, fresh, earlier, services);
  });
  goOn(path, run, services);
  return run.progress;
};

function requireClosed(uitvraag: Uitvraag, seen: number): void {
  const decision = decideStep(uitvraag, { status: 'vastgesteld', versie: seen }, ['vastgesteld']);
  if (decision.kind === 'refuse') throw decision.problem;
}

/** @throws Problem `nog-te-bekijken` with all that the rules say, also what was said yes to */
async function requireConfirmed(
  uitvraag: Uitvraag,
  { herzieningen }: VaststellingRun,
  { confirmed = [] }: VaststellingVerzoek,
  services: Services,
): Promise<void> {
  const findings = await findingsNow(uitvraag, herzieningen?.at(-1), services);
  if (unconfirmed(findings, confirmed).length > 0)
    throw new Problem('nog-te-bekijken', { findings: [...findings] });
}

/**
 * Said at once where it is so for everything but no figures at all; whether coarser figures can be offered is found out
 * behind the fence.
 * @throws Problem `te-weinig-gewijzigd`
 */
async function requireEnough(uitvraag: Uitvraag, run: VaststellingRun, services: Services): Promise<void> {
  const differs = await differsEnough(uitvraag, run, services);
  const wanted = publicatieNiveaus.filter((niveau) => showsAsMuchAs(niveauOf(run), niveau));
  const isOffered = (niveau: PublicatieNiveau) => niveau !== 'geen' || niveauOf(run) === 'geen';
  if (!wanted.filter(isOffered).some(differs)) throw new Problem('te-weinig-gewijzigd');
}

/** A run that ended makes place for a new one. */
async function keep(
  key: UitvraagKey,
  run: VaststellingRun,
  earlier: Marked<VaststellingRun> | undefined,
  { store }: Services,
): Promise<VaststellingRun | undefined> {
  const outcome =
    earlier === undefined
      ? await store.vaststellingen.insert(key, run)
      : await store.vaststellingen.replace(key, { value: run, mark: earlier.mark });
  return outcome === 'done' ? run : undefined;
}
