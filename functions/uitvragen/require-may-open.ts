import { governingOf } from '../../shared/afspraak/governing-afspraak.ts';
import type { Uitvraag } from '../../shared/uitvraag/uitvraag.ts';
import { blocks } from '../../shared/validation/finding.ts';
import { unconfirmed } from '../../shared/validation/unconfirmed.ts';
import { validateOpening } from '../../shared/validation/validate-opening.ts';
import { Problem } from '../problem.ts';
import type { Storing } from '../services.ts';
import type { AskedStep } from './decide-step.ts';

/**
 * Whether an uitvraag in concept may open as it was planned. Who takes part is read after the uitvraag: a planning that
 * is kept in between changes the mark of the uitvraag, and then the step does not begin.
 * @throws Problem `afspraak-vernieuwd`, `planning-klopt-niet`, or `nog-te-bekijken` with all that the rules say
 */
export async function requireMayOpen(
  uitvraag: Uitvraag,
  { confirmed = [] }: AskedStep,
  services: Storing,
): Promise<void> {
  await requirePresentAfspraak(uitvraag, services);
  const invited = await services.store.uitvragen.listInvited(uitvraag);
  const findings = [...validateOpening({ uitvraag, invited })];
  const { versie } = uitvraag;
  if (blocks(findings)) throw new Problem('planning-klopt-niet', { versie, findings });
  if (unconfirmed(findings, confirmed).length > 0) throw new Problem('nog-te-bekijken', { versie, findings });
}

/** What opens is asked and published by the copy that the planning took: not by one that was replaced meanwhile. */
async function requirePresentAfspraak(
  { gemeentecode, afspraak, versie }: Uitvraag,
  { store }: Storing,
): Promise<void> {
  const { value } = await store.afspraken.list(gemeentecode);
  const present = governingOf(value.map((one) => one.afspraak));
  if (present?.afspraakId === afspraak.afspraakId && present.versie > afspraak.versie)
    throw new Problem('afspraak-vernieuwd', { versie });
}
