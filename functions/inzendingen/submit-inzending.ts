import { canonical } from '../../shared/kernel/canonical.ts';
import type { Ontvangstbewijs } from '../../shared/inzending/ontvangstbewijs.ts';
import type { Inzending } from '../../shared/inzending/inzending.ts';
import { isNewerForm } from '../../shared/inzending/sjabloonversie.ts';
import type { Finding } from '../../shared/validation/finding.ts';
import { requireOwnLocatie } from '../auth/rights.ts';
import { findLastYear } from '../last-year/find-last-year.ts';
import { Problem } from '../problem.ts';
import type { Services } from '../services.ts';
import { untilDone } from '../storage/until-done.ts';
import { findUitvraag } from '../uitvragen/find-uitvraag.ts';
import type { Asked, UseCase } from '../use-case.ts';
import { decideInzending } from './decide-inzending.ts';
import { endOverdue } from './end-overdue.ts';
import { validateInzending } from '../../shared/validation/validate-inzending.ts';
import { ELSEWHERE, validateMessage } from '../../shared/validation/validate-message.ts';
import { receiptNumber } from './receipt-number.ts';

type Submission = Asked<'submitInzending'>;

/**
 * Takes an inzending in. Reading, deciding and writing are done again when somebody else wrote in between; the
 * state of the locatie that was read is the one that must still stand when writing.
 */
export const submitInzending: UseCase<'submitInzending'> = async (asked, services) => {
  const { path, body, caller } = asked;
  const { grant, locatie } = await requireOwnLocatie(caller, path, services);
  requireSamePlace(path, body);
  // What a newer form counts, and how, is not known here.
  if (isNewerForm(body.sjabloonversie)) throw new Problem('formulier-nieuwer');
  const uitvraag = await findUitvraag(path, caller, services);
  const { lastYear } = await findLastYear({ uitvraag, locatie }, services.store);
  const judge = (verwacht: number | undefined) =>
    validateInzending(body, { uitvraag, locatie, verwacht, lastYear });
  return untilDone(() => attempt(asked, grant.rol, judge, services));
};

type Path = Submission['path'];

async function attempt(
  { path, body, caller }: Submission,
  rol: Submission['caller']['grants'][number]['rol'],
  judge: (verwacht: number | undefined) => readonly Finding[],
  { store, hash, now }: Services,
): Promise<Ontvangstbewijs | undefined> {
  const { inzendingId } = path;
  const content = canonical({ path, body });
  // The state first: a version that came in after it is then seen, and one's own is not taken for another's.
  const respons = await store.inzendingen.findRespons(path);
  const earlier = await store.inzendingen.findVersie(path, inzendingId);
  const doer = { actor: caller.actor, rol };
  if (await endOverdue(path, respons, doer, { store, now })) return undefined;
  const moment = now().toISOString();
  const decision = decideInzending({
    inzending: body,
    inzendingId,
    hash: hash(content),
    earlier,
    respons: respons?.value,
    findings: judge(respons?.value.verwacht),
    moment,
    nummer: receiptNumber(`${content}${moment}`, hash),
  });
  if (decision.kind === 'refuse') throw decision.problem;
  if (decision.kind === 'repeat') return decision.ontvangstbewijs;
  const { versie } = decision.respons;
  const outcome = await store.inzendingen.saveVersie(path, {
    versie: decision.versie,
    respons: { value: decision.respons, mark: respons?.mark ?? '' },
    event: { moment, ...doer, action: 'inzending-ingediend', object: inzendingId, versie },
  });
  return outcome === 'done' ? decision.versie.ontvangstbewijs : undefined;
}

/** The address and the body name the same uitvraag and locatie, or neither is believed. */
function requireSamePlace(path: Path, body: Inzending): void {
  const issues = (['uitvraagId', 'locatieId'] as const)
    .filter((name) => path[name] !== body[name])
    .map((name) => ({ path: [name], code: ELSEWHERE }));
  if (issues.length === 0) return;
  const fouten = issues.map(({ path: [name], code }) => ({ pad: `$.${name}`, code }));
  throw new Problem('invoer-ongeldig', { fouten, findings: [...validateMessage(issues)] });
}
