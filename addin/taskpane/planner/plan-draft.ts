import type { UitvraagPlan } from '../../../shared/contract/planning-messages.ts';
import type { Invited } from '../../../shared/uitvraag/invited.ts';

/** Who takes part, as it stands in the fields: `verwacht` is what somebody typed. */
export interface DraftInvited {
  readonly locatieId: string;
  readonly verwacht: string;
}

/** A planning as it stands in the fields, which need not be one that can be kept yet. A date that is not filled in is ''. */
export interface PlanDraft extends Omit<UitvraagPlan, 'versie' | 'invited' | 'vakantieregio'> {
  /** '' as long as nobody chose. */
  readonly vakantieregio: NonNullable<UitvraagPlan['vakantieregio']> | '';
  readonly invited: readonly DraftInvited[];
}

const COUNT = /^\d{1,3}$/;

/** Whether a typed number can be kept; nothing is a number that is not known. */
export const isExpected = (typed: string): boolean => typed.trim() === '' || COUNT.test(typed.trim());

export const inField = ({ locatieId, verwacht }: Invited): DraftInvited => ({
  locatieId,
  verwacht: verwacht === undefined ? '' : String(verwacht),
});

/** The draft as it is kept; a number that cannot be read is left out, which the screen does not let happen. */
export function planOf({ vakantieregio, invited, ...draft }: PlanDraft, versie: number): UitvraagPlan {
  return {
    ...draft,
    versie,
    ...(vakantieregio !== '' && { vakantieregio }),
    invited: invited.map(({ locatieId, verwacht }) => ({
      locatieId,
      ...(COUNT.test(verwacht.trim()) && { verwacht: Number(verwacht) }),
    })),
  };
}
