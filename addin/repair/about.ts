import type { FormContext } from '../../shared/inzending/form.ts';
import type { Survey } from '../excel/workbook.ts';
import type { Candidate } from '../finder/find-candidates.ts';
import type { SheetModel } from '../sheets/sheet-model.ts';

/** What each part of a plan is made from. */
export interface About {
  readonly survey: Survey;
  readonly context: FormContext;
  /** The facts came from elsewhere: the sheet that holds them is drawn anew. */
  readonly isFetched: boolean;
  /** The sheets of this form as they are when nothing was filled in. */
  readonly models: readonly SheetModel[];
  /** Where each table stands, by the name that it should have. */
  readonly found: ReadonlyMap<string, Candidate>;
  /** The table is in one of several places, and the user has not said yet which. */
  readonly isDoubtful: (table: string) => boolean;
}
