import type { UitvraagPlan } from '../../shared/contract/planning-messages.ts';
import type { Afspraak } from '../../shared/afspraak/afspraak.ts';
import { canonical } from '../../shared/kernel/canonical.ts';
import type { Invited } from '../../shared/uitvraag/invited.ts';
import { momentOf, type Uitvraag } from '../../shared/uitvraag/uitvraag.ts';
import { Problem } from '../problem.ts';
import type { UitvraagKey } from '../storage/uitvraag-store.ts';
import type { PendingStep } from './uitvraag-record.ts';

/** What stands now. */
export interface Planned {
  readonly uitvraag: Uitvraag;
  readonly invited: readonly Invited[];
}

/** What an uitvraag that is made or still in concept takes a copy of. */
export interface Frozen {
  readonly afspraak: Afspraak;
  readonly sjabloonversie: string;
}

/** What to do with a plan: nothing when it stands already, so asking twice is asking once. */
export type PlanDecision =
  | { readonly kind: 'already-done'; readonly uitvraag: Uitvraag }
  | { readonly kind: 'insert'; readonly uitvraag: Uitvraag }
  /** `pending`: the locaties must still be told one by one. */
  | { readonly kind: 'replace'; readonly uitvraag: Uitvraag; readonly pending?: PendingStep }
  | { readonly kind: 'refuse'; readonly problem: Problem };

/** A new uitvraag, with the afspraak and the form of this moment. */
export function decideNew(key: UitvraagKey, plan: UitvraagPlan, frozen: Frozen): PlanDecision {
  if (plan.versie !== 0) return refuse('niet-gevonden');
  const { gemeentecode, uitvraagId } = key;
  const uitvraag = { uitvraagId, gemeentecode, ...fieldsOf(plan), ...frozen, status: 'concept' } as const;
  return { kind: 'insert', uitvraag: { ...uitvraag, versie: 1 } };
}

/** @param frozen for one in concept; one that has begun keeps what it has */
export function decideChange(now: Planned, plan: UitvraagPlan, frozen: Frozen | undefined): PlanDecision {
  const { versie, status } = now.uitvraag;
  if (versie === plan.versie + 1 && isSame(now, plan))
    return { kind: 'already-done', uitvraag: now.uitvraag };
  if (versie !== plan.versie) return refuse('intussen-gewijzigd', versie);
  const fields = { ...withoutRegion(now.uitvraag), ...fieldsOf(plan) };
  if (status === 'concept')
    return { kind: 'replace', uitvraag: { ...fields, ...frozen, versie: versie + 1 } };
  if (status !== 'open' && status !== 'gesloten') return refuse('stap-niet-mogelijk', versie);
  if (!mayStillChange(now, plan)) return refuse('uitvraag-al-begonnen', versie);
  if (isSameInvited(now.invited, plan.invited))
    return { kind: 'replace', uitvraag: { ...fields, versie: versie + 1 } };
  return { kind: 'replace', uitvraag: { ...fields, versie }, pending: { to: 'open', versie: versie + 1 } };
}

const refuse = (code: ConstructorParameters<typeof Problem>[0], versie?: number): PlanDecision => ({
  kind: 'refuse',
  problem: new Problem(code, versie === undefined ? {} : { versie }),
});

type Fields = Omit<UitvraagPlan, 'versie' | 'invited'>;

function fieldsOf({ titel, schooljaar, meetmoment, peildatum, ...rest }: UitvraagPlan): Fields {
  const { opensOn, closesOn, correctieTot, herinneringen, minMaanden, vakantieregio } = rest;
  return {
    ...{
      titel,
      schooljaar,
      meetmoment,
      peildatum,
      opensOn,
      closesOn,
      correctieTot,
      herinneringen,
      minMaanden,
    },
    ...(vakantieregio !== undefined && { vakantieregio }),
  };
}

/** Everything that a plan does not say, so that a region that is taken away does not stay. */
const withoutRegion = (uitvraag: Uitvraag): Uitvraag => {
  const rest = { ...uitvraag };
  delete rest.vakantieregio;
  return rest;
};

/** What locaties already work with: it stays as it was when the uitvraag was opened. */
const FIXED = ['titel', 'schooljaar', 'meetmoment', 'peildatum', 'opensOn', 'minMaanden'] as const;

function mayStillChange({ uitvraag, invited }: Planned, plan: UitvraagPlan): boolean {
  const before = { ...uitvraag, meetmoment: momentOf(uitvraag) };
  const isKept = FIXED.every((field) => before[field] === plan[field]);
  const listed = new Set(plan.invited.map(({ locatieId }) => locatieId));
  const isEverybodyKept = invited.every(({ locatieId }) => listed.has(locatieId));
  const mayInvite = uitvraag.status === 'open' || isSameInvited(invited, plan.invited);
  return isKept && plan.closesOn >= uitvraag.closesOn && isEverybodyKept && mayInvite;
}

function isSame({ uitvraag, invited }: Planned, plan: UitvraagPlan): boolean {
  const fields = fieldsOf(plan);
  const names = [...new Set([...Object.keys(fields), 'vakantieregio'])] as (keyof Fields)[];
  return (
    names.every((name) => canonical(uitvraag[name] ?? null) === canonical(fields[name] ?? null)) &&
    isSameInvited(invited, plan.invited)
  );
}

/** Whether the same locaties are asked, with the same numbers, in whatever order. */
function isSameInvited(a: readonly Invited[], b: readonly Invited[]): boolean {
  const sorted = (all: readonly Invited[]) =>
    canonical([...all].sort((one, two) => (one.locatieId < two.locatieId ? -1 : 1)));
  return sorted(a) === sorted(b);
}
