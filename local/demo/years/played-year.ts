import type { AskedYear } from './ask-year.ts';
import type { YearPlan } from './years-plan.ts';

/** What was played and asked of one year. */
export interface PlayedYear {
  readonly year: YearPlan;
  readonly melding: string;
  readonly asked: AskedYear;
}
