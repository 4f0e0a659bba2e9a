import type { PaneState } from '../../../addin/taskpane/state/pane-state.ts';
import * as ex from './examples.ts';
import { after, coordinator, fails } from './pane-stages.ts';

const unsentForm = { ...ex.form, status: 'teruggekoppeld' } as const;
const adopted = { ...unsentForm, ontvangstbewijs: ex.ontvangstbewijs };
const withList = (isDue: boolean): PaneState =>
  after(coordinator, {
    type: 'workbookRead',
    workbook: { ...adopted, kinderlijst: { kinderen: 14, isDue } },
  });
const unsent = (isDue: boolean): PaneState =>
  after(coordinator, {
    type: 'workbookRead',
    workbook: { ...unsentForm, kinderlijst: { kinderen: 14, isDue } },
  });
const wipe = after(withList(false), { type: 'opened', screen: 'wipe' });
const wiped = (left: readonly string[]): PaneState =>
  after(wipe, { type: 'listWiped', report: { workbook: adopted, kinderen: 14, left } });

/** The end of the child list, from the question on Start to what is left to do. */
export const wipeStates: Readonly<Record<string, PaneState>> = {
  'start: reminds of the child list': withList(true),
  'start: reminds who sent nothing': unsent(true),
  'wipe: of who sent nothing': after(unsent(false), { type: 'opened', screen: 'wipe' }),
  'start: the child list was left': withList(false),
  'wipe: what goes and what stays': wipe,
  'wipe: there is no list': after(coordinator, { type: 'opened', screen: 'wipe' }),
  'wipe: refused': after(wipe, fails('wipeList', 'onverwacht')),
  'wipe: done': wiped([]),
  'wipe: done, with codes elsewhere': wiped(['Mijn overzicht', 'Toelichting']),
};
