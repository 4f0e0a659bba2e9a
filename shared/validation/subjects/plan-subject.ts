import type { Uitvraag } from '../../uitvraag/uitvraag.ts';

type Dates = 'schooljaar' | 'peildatum' | 'opensOn' | 'closesOn' | 'vakantieregio';

/** What G rules on the planning of an uitvraag look at. Dates are `yyyy-mm-dd`; an empty one is not filled in yet. */
export interface PlanSubject extends Pick<Uitvraag, Dates> {
  readonly correctieTot: string;
  readonly invited: readonly unknown[];
  /** Absent: of one that was planned before a moment was asked. */
  readonly meetmoment?: Uitvraag['meetmoment'];
  /** Days before the last day. */
  readonly herinneringen?: readonly number[] | undefined;
  /** Last date of the afspraak that is measured; absent where it is not known here. */
  readonly geldigTot?: string | undefined;
}
