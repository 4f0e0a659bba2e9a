import type { Uitvraag, UitvraagStatus } from '../../shared/uitvraag/uitvraag.ts';
import { mayBecome } from '../../shared/uitvraag/uitvraag.ts';
import type { Finding } from '../../shared/validation/finding.ts';
import { Problem } from '../problem.ts';
import type { PendingStep } from './uitvraag-record.ts';

export interface AskedStep {
  readonly status: UitvraagStatus;
  /** The versie that the asker has seen. */
  readonly versie: number;
  /** For opening: the warnings that were said yes to. */
  readonly confirmed?: readonly Finding[] | undefined;
}

/** What to do with a request for a step: nothing when it was done already, so asking twice is asking once. */
export type StepDecision =
  | { readonly kind: 'already-done' }
  | { readonly kind: 'begin'; readonly step: PendingStep }
  | { readonly kind: 'refuse'; readonly problem: Problem };

/**
 * The steps that a user may ask for: adopting has a request of its own. Going back to what was adopted is there as long as
 * it is revised, which a herziening that was begun by mistake needs.
 */
export const stepsFrom = ({
  status,
  release,
}: Pick<Uitvraag, 'status' | 'release'>): readonly UitvraagStatus[] =>
  status === 'gesloten' && release !== undefined
    ? ['open', 'gesloten', 'teruggekoppeld']
    : ['open', 'gesloten'];

/**
 * Decides on a step of an uitvraag on which no other step is under way.
 * @param allowed steps that may be asked for in this way: a vaststelling has a request of its own
 */
export function decideStep(
  { status, versie }: Pick<Uitvraag, 'status' | 'versie'>,
  asked: AskedStep,
  allowed: readonly UitvraagStatus[],
): StepDecision {
  if (status === asked.status && versie === asked.versie + 1) return { kind: 'already-done' };
  if (versie !== asked.versie)
    return { kind: 'refuse', problem: new Problem('intussen-gewijzigd', { versie }) };
  if (!allowed.includes(asked.status) || !mayBecome(status, asked.status))
    return { kind: 'refuse', problem: new Problem('stap-niet-mogelijk', { versie }) };
  return { kind: 'begin', step: { to: asked.status, versie: versie + 1 } };
}
