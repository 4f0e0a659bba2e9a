import { type AfspraakDraft, WizardStep } from '../../../addin/taskpane/afspraak/afspraak-draft.ts';
import { againDraft, newDraft } from '../../../addin/taskpane/afspraak/begin-draft.ts';
import type { AfspraakWork } from '../../../addin/taskpane/state/afspraak-work.ts';
import type { PaneState } from '../../../addin/taskpane/state/pane-state.ts';
import { basis, stands, versiesOf } from './afspraak-examples.ts';
import { after, coordinator, fails, official } from './pane-stages.ts';

const opened = after(official, { type: 'opened', screen: 'afspraak' });
const shows = (change: Partial<AfspraakWork>): PaneState =>
  after(opened, { type: 'afspraakChanged', change: { basis, ...change } });

const draft = newDraft(basis);
/** A draft in which every step has something to say. */
const wrong: AfspraakDraft = {
  ...againDraft(stands[1]),
  left: [...WizardStep.options],
  doelgroepPeuter: '',
  doelgroepKleuter: '',
  domeinen: [...draft.domeinen, { domein: 'spelen', naam: '' }, { domein: 'lezen', naam: 'Taal' }],
  streef: { 'voorschool-taal': '0', 'vroegschool-groep1-taal': 'veel' },
  minChildren: '3',
  dpia: '=1',
  titel: '',
  geldigTot: '',
};
const concept = versiesOf({ status: 'concept', doelgroepKleuter: '' });
const agreed = versiesOf({ status: 'vastgesteld' });

const steps = WizardStep.options.flatMap((step) => [
  [`afspraak: wizard, ${step}`, shows({ draft: { ...draft, step } })],
  [`afspraak: wizard with mistakes, ${step}`, shows({ draft: { ...wrong, step }, tried: true })],
]);

/** What the screen Afspraak can show. */
export const afspraakStates: Readonly<Record<string, PaneState>> = {
  ...(Object.fromEntries(steps) as Record<string, PaneState>),
  'afspraak: wizard, overzicht, all filled in': shows({
    draft: {
      ...againDraft(stands[1]),
      ...{ step: 'overzicht', reden: 'Er is een nieuw beleid.', leaDatum: '2027-02-11' },
    },
  }),
  'afspraak: not for a coordinator': after(coordinator, { type: 'opened', screen: 'afspraak' }),
  'afspraak: none yet': shows({ basis: { ...basis, afspraken: [] } }),
  'afspraak: two versies': shows({}),
  'afspraak: concept': shows({ basis: concept }),
  'afspraak: concept was kept': shows({ basis: concept, taken: 'saved' }),
  'afspraak: something was being written': shows({
    basis: { ...basis, kept: JSON.stringify(draft) },
  }),
  'afspraak: no register yet': shows({
    basis: { ...basis, locaties: [] },
    draft: { ...draft, step: 'locaties' },
  }),
  'afspraak: file cannot take it': shows({ draft, notKept: true }),
  'afspraak: is talked about': shows({ basis: concept, asking: 'besproken' }),
  'afspraak: is decided on': shows({ basis: versiesOf({ status: 'besproken' }), asking: 'vastgesteld' }),
  'afspraak: is signed': shows({ basis: agreed, asking: 'ondertekend' }),
  'afspraak: becomes actief': shows({ basis: versiesOf({ status: 'ondertekend' }), asking: 'actief' }),
  'afspraak: was decided on': shows({ basis: agreed, taken: 'vastgesteld' }),
  'afspraak: on a sheet': after(shows({}), { type: 'feedbackShown', sheets: ['Afspraak'] }),
  'afspraak: somebody else was first': after(shows({ draft }), fails('saveAfspraak', 'intussen-gewijzigd')),
};
