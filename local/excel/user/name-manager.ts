import { type WorkbookModel } from '../model/workbook-model.ts';
import { attempt } from './attempt.ts';
import { done, type Outcome } from './outcome.ts';

/** "Formulas, Name Manager, Delete": the cells stay ("Use the Name Manager in Excel"). */
export const deleteName = (workbook: WorkbookModel, name: string): Outcome =>
  attempt(workbook, () => {
    workbook.names = workbook.names.filter((one) => one.name.toLowerCase() !== name.toLowerCase());
    workbook.touch();
    return done;
  });
