import { vaststellingTexts } from '../../../functions/texts.ts';
import type { PaneState } from '../../../addin/taskpane/state/pane-state.ts';
import type { VoorgenomenRijen } from '../../../shared/contract/rijen-messages.ts';
import type { ProefregelsOverzicht } from '../../../shared/contract/proefregel-messages.ts';
import * as ex from './examples.ts';
import { after, fails, standing } from './pane-stages.ts';
import { readAt, respons } from './respons-examples.ts';

/** What the rules on trial would find, one of each kind. */
export const proefregels = (on: readonly string[] = []): ProefregelsOverzicht => ({
  versie: 4,
  mayChange: true,
  over: { uitvraagId: 'u-2025', titel: 'Monitor 2024-2025 (verzonnen)', locaties: 24 },
  proefregels: [
    { regel: 'A-23', isOn: on.includes('A-23'), treffers: { kind: 'aantal', aantal: 12 } },
    { regel: 'A-24', isOn: on.includes('A-24'), treffers: { kind: 'minder', dan: 10 } },
    { regel: 'A-25', isOn: on.includes('A-25'), treffers: { kind: 'meer', dan: 14 } },
  ],
});

/** What rows adopting would bring to an invented gemeente. */
export const voorgenomenRijen: VoorgenomenRijen = {
  versie: 4,
  rows: [
    { niveau: 'gemeente' },
    { niveau: 'fase', fase: 'vroegschool', id: 'vroegschool' },
    { niveau: 'groep', fase: 'vroegschool', id: 'groep2' },
    { niveau: 'organisatie', fase: 'vroegschool', id: 'Verzonnen Bestuur Noordoost' },
    {
      ...{ niveau: 'overige-organisaties', fase: 'vroegschool', id: 'vroegschool' },
      organisaties: ['Verzonnen Bestuur West', 'Verzonnen Schoolvereniging'],
    },
  ],
  absent: [
    {
      ...{ niveau: 'organisatie', fase: 'vroegschool', id: 'Verzonnen Schoolvereniging' },
      ...{ reason: 'te-klein', toestemmingVan: ['Verzonnen Bestuur West'] },
    },
  ],
};

const many = respons('gesloten').regels.flatMap((regel) =>
  Array.from({ length: 5 }, (_, i) => ({ ...regel, locatieId: `${regel.locatieId}-${String(i)}` })),
);
const revising = { ...respons('gesloten'), uitvraag: { ...ex.uitvraag('gesloten'), release: 1 }, readAt };
const asked = { type: 'stepAsked', step: 'vaststellen' } as const;

/** The screen Uitvraag around adopting, and the rules on trial. */
export const vaststellingStates: Readonly<Record<string, PaneState>> = {
  'uitvraag: asking to adopt': after(standing('gesloten'), asked),
  'uitvraag: asking to adopt, with its rows': after(standing('gesloten'), asked, {
    type: 'rijenRead',
    rijen: voorgenomenRijen,
  }),
  'uitvraag: asking to adopt while many are silent': after(
    standing('gesloten'),
    { type: 'responsRead', overview: respons('gesloten', many) },
    asked,
  ),
  'uitvraag: asking to adopt anew': after(
    standing('gesloten'),
    { type: 'responsRead', overview: revising },
    asked,
  ),
  'uitvraag: too little changed to adopt anew': after(
    standing('gesloten'),
    { type: 'responsRead', overview: revising },
    asked,
    fails('vaststellen', 'te-weinig-gewijzigd'),
  ),
  'uitvraag: figures are revised': after(standing('gesloten'), { type: 'responsRead', overview: revising }),
  'uitvraag: asking to stop revising': after(
    standing('gesloten'),
    { type: 'responsRead', overview: revising },
    { type: 'stepAsked', step: 'stopRevising' },
  ),
  'uitvraag: revising was stopped': after(
    standing('gesloten'),
    { type: 'responsRead', overview: revising },
    {
      ...{ type: 'uitvraagMoved', step: 'stopRevising' },
      uitvraag: { ...ex.uitvraag('teruggekoppeld'), release: 1 },
    },
  ),
  'uitvraag: asking to revise': after(standing('teruggekoppeld'), { type: 'stepAsked', step: 'revise' }),
  'uitvraag: vaststellen refused': after(standing('gesloten'), {
    type: 'vaststellingMoved',
    vaststelling: {
      ...{ status: 'geweigerd', stappen: 7, klaar: 2 },
      melding: 'Er kwam iets bij. Er is niets vastgesteld.',
    },
  }),
  'uitvraag: vaststellen refused, coarser figures offered': after(standing('gesloten'), {
    type: 'vaststellingMoved',
    vaststelling: {
      ...{ status: 'geweigerd', stappen: 7, klaar: 2, aanbod: 'fase' },
      melding: vaststellingTexts.discloses.fase,
    },
    said: {},
  }),
  'uitvraag: rules on trial': after(standing('open'), {
    type: 'proefregelsRead',
    proefregels: proefregels(['A-23']),
  }),
  'uitvraag: rules on trial of a closed uitvraag': after(standing('gesloten'), {
    type: 'proefregelsRead',
    proefregels: { ...proefregels(), mayChange: false },
  }),
};
