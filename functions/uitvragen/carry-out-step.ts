import type { PublicatieNiveau } from '../../shared/publication/publicatie-niveau.ts';
import type { AuditEvent } from '../audit/audit-chain.ts';
import type { Storing } from '../services.ts';
import type { Marked, Outcome } from '../storage/marked.ts';
import { fenceAll } from './fence.ts';
import { inviteAll } from './invite-all.ts';
import { isRevised } from './is-revised.ts';
import type { PendingStep, UitvraagRecord } from './uitvraag-record.ts';

/** Who does it, as the audit rows name them. */
export type Doer = Pick<AuditEvent, 'actor' | 'rol'>;

/** Claims the uitvraag for a step: from now on whoever comes by finishes this step first. */
export function beginStep(
  { value, mark }: Marked<UitvraagRecord>,
  pending: PendingStep,
  doer: Doer,
  { store, now }: Storing,
): Promise<Outcome> {
  const event = eventOf('uitvraag-stap-begonnen', value, pending, { ...doer, moment: now().toISOString() });
  return store.uitvragen.replace({ value: { uitvraag: value.uitvraag, pending }, mark }, event);
}

/**
 * Opens or closes at every locatie and then for the uitvraag as a whole. May be done again from the start at any
 * moment: what is there already stays. A herziening that is to stop, and of which something changed just before, is not
 * stopped.
 */
export async function carryOutStep(
  found: Marked<UitvraagRecord>,
  pending: PendingStep,
  doer: Doer,
  services: Storing,
): Promise<Outcome> {
  const { uitvraag } = found.value;
  const fence = { open: pending.to === 'open', versie: pending.versie };
  if (pending.to === 'open') await inviteAll(uitvraag, fence, services);
  const revised = uitvraag.status === 'teruggekoppeld' ? uitvraag.release : undefined;
  await fenceAll(uitvraag, { fence, revised }, services);
  if (pending.to === 'teruggekoppeld' && (await isRevised(uitvraag, services)))
    return breakOff(found, { versie: pending.versie }, doer, services);
  return completeStep(found, pending, doer, services);
}

interface Completed extends PendingStep {
  /** The one that readers see from now on. */
  readonly release?: number;
  /** Figures were adopted although little changed: the reason stands in their note. */
  readonly isOndanks?: boolean;
}

/** Gives the uitvraag its new status and versie. */
export function completeStep(
  { value, mark }: Marked<UitvraagRecord>,
  step: Completed,
  doer: Doer,
  { store, now }: Storing,
): Promise<Outcome> {
  const { to: status, versie, release } = step;
  const uitvraag = { ...value.uitvraag, status, versie, ...(release !== undefined && { release }) };
  const event = eventOf('uitvraag-stap-klaar', value, step, { ...doer, moment: now().toISOString() });
  return store.uitvragen.replace({ value: { uitvraag }, mark }, event);
}

/**
 * The versie of the step; for figures that would disclose something, the niveau alone: which kind of thing was found
 * would tell who reads the audit of outcomes.
 */
interface Broken {
  readonly versie: number;
  readonly disclosing?: PublicatieNiveau | undefined;
}

/**
 * Takes a step back that was begun and told to the locaties, and is not done. The uitvraag keeps its status and gets
 * the versie of that step, as the locaties have it. Nothing is done where the step is over or taken back already.
 */
export async function breakOff(
  { value, mark }: Marked<UitvraagRecord>,
  { versie, disclosing }: Broken,
  doer: Doer,
  { store, now }: Storing,
): Promise<Outcome> {
  const { uitvraag, pending } = value;
  if (pending?.versie !== versie) return 'done';
  const moment = now().toISOString();
  const broken = eventOf('uitvraag-stap-afgebroken', value, pending, { ...doer, moment });
  const event: AuditEvent =
    disclosing === undefined
      ? broken
      : {
          ...broken,
          action: 'vaststelling-geweigerd',
          object: `${uitvraag.uitvraagId}|${disclosing}`,
        };
  return store.uitvragen.replace({ value: { uitvraag: { ...uitvraag, versie } }, mark }, event);
}

/** The audit row of a step; behind the status stands the release of figures that replace earlier ones. */
function eventOf(
  action: AuditEvent['action'],
  { uitvraag }: UitvraagRecord,
  { to, versie, release = 1, isOndanks = false }: Completed,
  { actor, rol, moment }: Doer & Pick<AuditEvent, 'moment'>,
): AuditEvent {
  const more = [...(release > 1 ? [release] : []), ...(isOndanks ? ['ondanks'] : [])];
  const object = [uitvraag.uitvraagId, to, ...more].join('|');
  return { moment, actor, rol, action, object, versie };
}
