import type { MendReport } from '../../../addin/flows/mend-form.ts';
import type { RepairPreview } from '../../../addin/flows/repair-words.ts';
import type { RepairLine } from '../../../addin/repair/step-text.ts';
import type { PaneState } from '../../../addin/taskpane/state/pane-state.ts';
import * as ex from './examples.ts';
import { after, choice, coordinator, other } from './pane-stages.ts';

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
const damaged = after(repair, {
  type: 'workbookRead',
  workbook: { kind: 'beschadigd', missing: ['Kinderen', 'Bron'] },
});

/** A form from which nothing is missing. */
export const nothingLacks: RepairPreview = {
  ...{ kind: 'repair', lines: [], questions: [], asksForm: false, answers: {}, print: '' },
};

const planned = (change: Partial<RepairPreview>): PaneState =>
  after(damaged, { type: 'repairPlanned', preview: { ...nothingLacks, ...change } });

const lines: readonly RepairLine[] = [
  {
    text: 'De tabel Tabel1 op blad Onze lijst heet straks weer Kinderen.',
    done: 'De tabel Tabel1 op blad Onze lijst heet weer Kinderen.',
  },
  {
    text: 'Op blad Onze lijst krijgt kolom B weer de kop Groep. Er stond: Klas.',
    done: 'Op blad Onze lijst kreeg kolom B weer de kop Groep. Er stond: Klas.',
  },
  {
    text: 'Op blad Groepen komt een lege tabel Bron. Wat erin stond, is weg.',
    done: 'Op blad Groepen kwam een lege tabel Bron. Wat erin stond, was al weg.',
    lost: 'cells',
  },
];
const asked = planned({ asksForm: true });

/** Every state of the screen that repairs a form. */
export const repairStates: Readonly<Record<string, PaneState>> = {
  'repair: look to mend': repair,
  'repair: mending the look': after(repair, { type: 'started', task: 'mendLook' }),
  'repair: look mended': after(repair, { type: 'lookMended', report: mended }),
  'repair: damaged form, nothing read yet': damaged,
  'repair: what would be done': planned({ lines }),
  'repair: repairing': after(planned({ lines }), { type: 'started', task: 'repair' }),
  'repair: two places to choose from': planned({
    questions: [{ table: 'Kinderen', places: ['Blad Kinderen (2), A6:N46', 'Blad Onze lijst, A1:N20'] }],
  }),
  'repair: form that does not know its locatie': after(asked, {
    type: 'formsListed',
    forms: [choice, other],
  }),
  'repair: form of a locatie without uitvraag': after(asked, { type: 'formsListed', forms: [] }),
  'repair: older form': after(repair, {
    type: 'repairPlanned',
    preview: { ...nothingLacks, kind: 'update', lines: lines.slice(0, 2) },
  }),
  'repair: done': after(repair, { type: 'repaired', report: { kind: 'repair', lines } }),
  'repair: brought up to date': after(
    repair,
    { type: 'repaired', report: { kind: 'update', lines: lines.slice(0, 2) } },
    { type: 'lookMended', report: mended },
  ),
  'repair: nothing lacks': after(repair, { type: 'repairPlanned', preview: nothingLacks }),
  'start: older form': after(coordinator, {
    type: 'workbookRead',
    workbook: { ...ex.form, isOlder: true },
  }),
  'repair: look was right': after(repair, { type: 'lookMended', report: { differences: [] } }),
};
