import { type Box } from '../model/box.ts';
import { type SheetModel } from '../model/sheet-model.ts';
import { type TableModel } from '../model/table-model.ts';
import { type WorkbookModel } from '../model/workbook-model.ts';
import { type HostObject } from '../wire/host-object.ts';
import { type NewWorkbooks } from './new-workbooks.ts';

/** Makes host objects for the classes that refer to each other in a circle. */
interface ObjectFactory {
  range(sheet: SheetModel, box: Box): HostObject;
  worksheet(sheet: SheetModel): HostObject;
  table(sheet: SheetModel, table: TableModel): HostObject;
}

/** What the host classes of one Office session share. */
export interface ApiContext {
  readonly workbook: WorkbookModel;
  readonly create: ObjectFactory;
  /** "target:event type", for every event that the add-in has handlers for. */
  readonly registrations: Set<string>;
  readonly newWorkbooks: NewWorkbooks;
  /** Excel.Runtime.enableEvents. */
  eventsEnabled: boolean;
}
