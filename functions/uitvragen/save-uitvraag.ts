import { SJABLOONVERSIE } from '../../shared/inzending/sjabloonversie.ts';
import { momentOf, type Uitvraag } from '../../shared/uitvraag/uitvraag.ts';
import { validatePlan } from '../../shared/validation/validate-plan.ts';
import type { AuditEvent } from '../audit/audit-chain.ts';
import { requireRole, runners } from '../auth/rights.ts';
import { Problem } from '../problem.ts';
import type { Services } from '../services.ts';
import { untilDone } from '../storage/until-done.ts';
import type { Asked, UseCase } from '../use-case.ts';
import type { Doer } from './carry-out-step.ts';
import { decideChange, decideNew, type Frozen, type PlanDecision } from './decide-plan.ts';
import { governingAfspraak } from './governing-afspraak.ts';
import { finishPending } from './move-uitvraag.ts';
import type { Marked } from '../storage/marked.ts';
import type { UitvraagRecord } from './uitvraag-record.ts';

type Plan = Asked<'saveUitvraag'>;

/** Makes an uitvraag, or changes what may still be changed of it. */
export const saveUitvraag: UseCase<'saveUitvraag'> = async (asked, services) => {
  const { path, body, caller } = asked;
  const { rol } = requireRole(caller, path.gemeentecode, runners);
  const findings = validatePlan(body).filter(({ severity }) => severity === 'fout');
  if (findings.length > 0) throw new Problem('planning-klopt-niet', { findings });
  await requireOwnLocaties(asked, services);
  return untilDone(() => attempt(asked, { actor: caller.actor, rol }, services));
};

/** @throws Problem `niet-gevonden` for a locatie that is not in the register of this gemeente */
async function requireOwnLocaties({ path, body }: Plan, { store }: Services): Promise<void> {
  const known = new Set((await store.gemeenten.listLocaties(path.gemeentecode)).map((one) => one.locatieId));
  if (!body.invited.every(({ locatieId }) => known.has(locatieId))) throw new Problem('niet-gevonden');
}

/**
 * One turn: finish what is under way, write what was asked, or see that it stands. Inviting more locaties to an open
 * uitvraag is a step like opening: begun in one write, and finished by whoever comes next.
 */
async function attempt(asked: Plan, doer: Doer, services: Services): Promise<Uitvraag | undefined> {
  const found = await services.store.uitvragen.find(asked.path);
  if (found !== undefined && (await finishPending(found, doer, services))) return undefined;
  const decision = await decide(asked, found?.value.uitvraag, services);
  if (decision.kind === 'refuse') throw decision.problem;
  if (decision.kind === 'already-done') return decision.uitvraag;
  const outcome = await write(asked, { found, decision, doer }, services);
  const isWhole = decision.kind === 'insert' || decision.pending === undefined;
  return outcome === 'done' && isWhole ? decision.uitvraag : undefined;
}

/**
 * Years are compared by schooljaar and moment, so that there is one uitvraag of each. The pane makes the id of a new one
 * out of both: whoever plans the same at the same instant meets the other there. Of before this was looked at two may
 * stand: then each may still be changed.
 * @throws Problem `uitvraag-bestaat-al`
 */
async function requireOwnMoment(
  { gemeentecode, uitvraagId }: Plan['path'],
  { schooljaar, meetmoment }: Plan['body'],
  { store }: Services,
): Promise<void> {
  const all = (await store.uitvragen.list(gemeentecode)).map(({ uitvraag }) => uitvraag);
  const same = all.filter((one) => one.schooljaar === schooljaar && momentOf(one) === meetmoment);
  if (same.length > 0 && !same.some((one) => one.uitvraagId === uitvraagId))
    throw new Problem('uitvraag-bestaat-al');
}

async function decide({ path, body }: Plan, uitvraag: Uitvraag | undefined, services: Services) {
  await requireOwnMoment(path, body, services);
  const frozen = async (): Promise<Frozen> => ({
    afspraak: await governingAfspraak(path.gemeentecode, services),
    sjabloonversie: SJABLOONVERSIE,
  });
  if (uitvraag === undefined) return decideNew(path, body, await frozen());
  const invited = await services.store.uitvragen.listInvited(path);
  return decideChange(
    { uitvraag, invited },
    body,
    uitvraag.status === 'concept' ? await frozen() : undefined,
  );
}

interface Change {
  readonly found: Marked<UitvraagRecord> | undefined;
  readonly decision: Extract<PlanDecision, { readonly kind: 'insert' | 'replace' }>;
  readonly doer: Doer;
}

function write({ body }: Plan, { found, decision, doer }: Change, { store, now }: Services) {
  const { uitvraag } = decision;
  const event: AuditEvent = {
    moment: now().toISOString(),
    ...doer,
    action: decision.kind === 'insert' ? 'uitvraag-gemaakt' : 'uitvraag-gepland',
    object: uitvraag.uitvraagId,
    versie: body.versie + 1,
  };
  if (decision.kind === 'insert' || found === undefined)
    return store.uitvragen.insert({ uitvraag }, event, body.invited);
  const { pending } = decision;
  const value = { uitvraag, ...(pending && { pending }) };
  return store.uitvragen.replace({ value, mark: found.mark }, event, body.invited);
}
