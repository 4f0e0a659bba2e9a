import type { PaneState } from '../../../addin/taskpane/state/pane-state.ts';
import { after, coordinator, empty, official, standing } from './pane-stages.ts';
import { ownRespons, respons } from './respons-examples.ts';

const screen = (status: Parameters<typeof standing>[0]) =>
  after(standing(status), { type: 'opened', screen: 'respons' });
const open = screen('open');
const asking = after(open, { type: 'responsMoved', change: { asking: 'loc-1' } });

/** The screen Respons, and the own locaties on the first page. */
export const responsStates: Readonly<Record<string, PaneState>> = {
  'respons: not for a coordinator': after(coordinator, { type: 'opened', screen: 'respons' }),
  'respons: open': open,
  'respons: closed': screen('gesloten'),
  'respons: figures are there': screen('teruggekoppeld'),
  'respons: nobody is asked': after(open, { type: 'responsRead', overview: respons('open', []) }),
  'respons: asking why a locatie takes no part': asking,
  'respons: a locatie takes no part': after(asking, {
    type: 'responsMoved',
    change: { asking: undefined, taken: 'deelname' },
  }),
  'respons: the sheet is there': after(open, { type: 'responsMoved', change: { taken: 'sheet' } }),
  'start: own locaties, in an empty workbook': after(empty, { type: 'ownResponsLearned', own: [ownRespons] }),
  'start: own locaties, in a form': after(coordinator, { type: 'ownResponsLearned', own: [ownRespons] }),
  'start: own locaties of an earlier moment': after(
    coordinator,
    { type: 'ownResponsLearned', own: [ownRespons] },
    { type: 'ownResponsLearned', own: undefined },
  ),
  'start: the gemeente has no own locaties': after(official, { type: 'ownResponsLearned', own: [] }),
};
