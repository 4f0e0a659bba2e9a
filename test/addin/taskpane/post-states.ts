import type { PaneState } from '../../../addin/taskpane/state/pane-state.ts';
import type { PostWork } from '../../../addin/taskpane/state/post-work.ts';
import { after, coordinator, standing } from './pane-stages.ts';
import { adressen, noAdressen, readPost, regels } from './post-examples.ts';

const opdracht = '00000000-0000-4000-8000-000000000001';
const opened = (status: Parameters<typeof standing>[0]) =>
  after(standing(status), { type: 'opened', screen: 'uitnodigingen' });
const moved = (state: PaneState, change: Partial<PostWork>) => after(state, { type: 'postMoved', change });
const open = moved(opened('open'), { read: readPost() });
const ronde = {
  opdracht,
  status: 'klaar',
  berichten: 3,
  verstuurd: 2,
  nietAangekomen: 1,
  overgeslagen: [],
} as const;

/** The screen Uitnodigingen. */
export const postStates: Readonly<Record<string, PaneState>> = {
  'uitnodigingen: not for a coordinator': after(coordinator, { type: 'opened', screen: 'uitnodigingen' }),
  'uitnodigingen: open': open,
  'uitnodigingen: nobody was written to': moved(opened('open'), {
    read: readPost({ regels: regels.slice(4, 5) }),
  }),
  'uitnodigingen: nothing is left': moved(opened('open'), { read: readPost({ regels: regels.slice(7) }) }),
  'uitnodigingen: closed': moved(opened('gesloten'), { read: readPost() }),
  'uitnodigingen: no mail was set up': moved(opened('open'), { read: readPost({ mail: false }) }),
  'uitnodigingen: asking to invite': moved(open, { asking: { soort: 'uitnodiging', opdracht } }),
  'uitnodigingen: asking to remind': moved(open, { asking: { soort: 'herinnering', opdracht } }),
  'uitnodigingen: asking to write to one again': moved(open, {
    asking: { soort: 'uitnodiging', opdracht, ontvangers: [{ rol: 'coordinator', scope: 'loc-8' }] },
  }),
  'uitnodigingen: sent, and one came back': moved(open, {
    done: { kind: 'sent', soort: 'uitnodiging', ronde: { ...ronde, overgeslagen: [] } },
  }),
  'uitnodigingen: an address was kept': moved(open, { done: { kind: 'address' } }),
  'uitnodigingen: the sheet was read': moved(open, { adressen: { why: 'gelezen', preview: adressen } }),
  'uitnodigingen: the sheet says nothing new': moved(open, {
    adressen: { why: 'gelezen', preview: noAdressen },
  }),
  'uitnodigingen: the sheet was not kept yet': moved(open, {
    adressen: { why: 'onbewaard', preview: adressen },
  }),
  'uitnodigingen: the sheet changed meanwhile': moved(open, {
    adressen: { why: 'anders', preview: adressen },
  }),
  'uitnodigingen: a part of the sheet was kept': moved(open, { done: { kind: 'kept', aantal: 2, over: 1 } }),
};
