import type { MendReport } from '../../../addin/flows/mend-form.ts';
import type { PaneState } from '../../../addin/taskpane/state/pane-state.ts';
import { after, coordinator } from './pane-stages.ts';

/** A form in which somebody hid columns, pasted cells of another workbook and protected a sheet. */
export const mended: MendReport = {
  differences: [
    { sheet: 'Start', kind: 'texts', count: 1 },
    { sheet: 'Kinderen', kind: 'columns', count: 2 },
    { sheet: 'Kinderen', kind: 'unlocked', count: 1 },
    { sheet: 'Kinderen', kind: 'rules', count: 3 },
    { sheet: 'Kinderen', kind: 'formats', count: 3 },
    { sheet: 'Lijsten', kind: 'sheet', count: 1 },
  ],
};

const repair = after(coordinator, { type: 'opened', screen: 'repair' });

/** Every state of the screen that repairs a form. */
export const repairStates: Readonly<Record<string, PaneState>> = {
  'repair: look to mend': repair,
  'repair: mending the look': after(repair, { type: 'started', task: 'mendLook' }),
  'repair: look mended': after(repair, { type: 'lookMended', report: mended }),
  'repair: look was right': after(repair, { type: 'lookMended', report: { differences: [] } }),
};
