import type { Handlers } from './pane-event.ts';
import { noRepair } from './repair.ts';

/** Events of the screen that repairs a form, and of the one that ends its child list. */
export const repairHandlers: Handlers<
  'repairPlanned' | 'placeChosen' | 'repaired' | 'lookMended' | 'listWiped'
> = {
  repairPlanned: (state, { preview }) => ({
    ...state,
    repair: { ...state.repair, preview },
    busy: undefined,
  }),
  placeChosen: (state, { table, place }) => ({
    ...state,
    repair: { ...state.repair, chosen: { ...state.repair.chosen, [table]: place } },
  }),
  // What was found before was found in another form.
  repaired: (state, { report }) => ({
    ...state,
    repair: { ...noRepair, report },
    checked: undefined,
    busy: undefined,
  }),
  lookMended: (state, { report }) => ({ ...state, mended: report, busy: undefined }),
  listWiped: (state, { report }) => ({
    ...state,
    wiped: report,
    workbook: report.workbook,
    checked: undefined,
    busy: undefined,
  }),
};
