import type { Correctie } from '../../../addin/taskpane/correctie/correctie.ts';
import type { PaneEvent } from '../../../addin/taskpane/state/pane-event.ts';
import type { PaneState } from '../../../addin/taskpane/state/pane-state.ts';
import type { Aanwijzingen, EigenVersies } from '../../../shared/contract/correctie-messages.ts';
import type { InzendingStand, VersieRegel } from '../../../shared/inzending/inzending-stand.ts';
import { inzendingOf, telling } from '../../functions/fixtures/inzending.ts';
import * as ex from './examples.ts';
import { after, coordinator, failure, standing, submitScreen } from './pane-stages.ts';

const remark = 'Er missen oordelen bij Taal.\nWilt u dat nakijken?';

const regel = (versie: number, change: Partial<VersieRegel> = {}): VersieRegel => ({
  versie,
  inzendingId: `00000000-0000-4000-8000-00000000000${versie}`,
  ontvangenOp: `2026-06-1${versie}T12:05:00Z`,
  nulopgave: false,
  stand: 'geaccepteerd',
  ...change,
});
const back = { stand: 'teruggegeven', opmerking: remark } as const;

const stand: InzendingStand = {
  locatieId: 'loc-1',
  status: 'teruggegeven',
  versie: 2,
  inzendingId: regel(2).inzendingId,
  counting: 1,
  beurt: 1,
  isOpen: true,
  opmerking: remark,
};

const sent = (versie: number, change: Partial<VersieRegel>, groepen = [telling(['groep1'], 14, 11)]) => ({
  regel: regel(versie, change),
  inzending: inzendingOf('loc-1', { groepen }),
  ontvangstbewijs: { ...ex.ontvangstbewijs, versie },
});

export const versies: EigenVersies = {
  stand,
  versies: [sent(2, back), sent(1, {}, [telling(['groep1'], 14, 9), telling(['groep2'], 6, 6)])],
};

const isNow = (correctie: Partial<Correctie>): PaneEvent => ({ type: 'corrected', correctie });
const withoutWarnings = { askReason: [], findings: [], kept: [] };
const again = after(submitScreen, {
  type: 'prepared',
  preparation: {
    ...ex.preparation,
    ...withoutWarnings,
    vorige: ex.ontvangstbewijs,
    judged: { inzendingId: ex.ontvangstbewijs.inzendingId, stand: 'teruggegeven', opmerking: remark },
    inzending: inzendingOf('loc-1', { groepen: [telling(['groep1'], 14, 12)] }),
  },
});
const same = after(submitScreen, {
  type: 'prepared',
  preparation: {
    ...ex.preparation,
    ...withoutWarnings,
    vorige: ex.ontvangstbewijs,
    inzending: versies.versies[0]!.inzending,
  },
});
const received = after(submitScreen, { type: 'submitted', ontvangstbewijs: ex.ontvangstbewijs });
const met = (ownIds: readonly string[]) =>
  after(again, {
    type: 'failed',
    task: 'submit',
    failure: { ...failure('intussen-gewijzigd'), versie: 2, ownIds },
  });
const closed = after(submitScreen, {
  type: 'failed',
  task: 'prepare',
  failure: {
    ...failure('uitvraag-niet-open'),
    over: { status: 'gesloten', ontvangstbewijs: ex.ontvangstbewijs, changedSinceSent: true },
  },
});
const shut: EigenVersies = { ...versies, stand: { ...stand, isOpen: false } };

const found: Aanwijzingen = {
  stand: { ...stand, status: 'geaccepteerd', counting: 2 },
  versies: [regel(2), regel(1, back)],
  aanwijzingen: [
    { regel: 'A-10', direction: 'hoger', reden: 'Er is een groep bij gekomen.' },
    { regel: 'A-13', direction: 'lager', domein: 'Taal', reden: 'Wij hadden veel wisseling van personeel.' },
    { regel: 'A-99' },
  ],
};
const respons = (status: Parameters<typeof standing>[0]) =>
  after(standing(status), { type: 'opened', screen: 'respons' });
const key = { gemeentecode: '9901', uitvraagId: 'u-2026', locatieId: 'loc-1' };
const locatie = (change: object = {}) => isNow({ locatie: { key, naam: 'De Waterlelie', found, ...change } });
const givenBack = { ...found, stand };

/** The same, where the afspraak lets the gemeente look at counts of one locatie. */
function mayLook(state: PaneState): PaneState {
  const { overview } = state.gemeenteWork;
  if (overview === undefined) throw new Error('Nothing was read yet');
  const { uitvraag } = overview;
  const afspraak = { ...uitvraag.afspraak, inzage: { grondslag: 'Verordening (verzonnen)', dpia: 'D-1' } };
  const open = { ...overview, uitvraag: { ...uitvraag, afspraak } };
  return { ...state, gemeenteWork: { ...state.gemeenteWork, overview: open } };
}

/** What happens to an inzending after it was sent, for both sides. */
export const correctieStates: Readonly<Record<string, PaneState>> = {
  'start: form given back': after(coordinator, {
    type: 'workbookRead',
    workbook: {
      ...ex.form,
      ontvangstbewijs: ex.ontvangstbewijs,
      judged: { inzendingId: ex.ontvangstbewijs.inzendingId, stand: 'teruggegeven', opmerking: remark },
    },
  }),
  'start: form taken back': after(coordinator, {
    type: 'workbookRead',
    workbook: {
      ...ex.form,
      ontvangstbewijs: ex.ontvangstbewijs,
      judged: { inzendingId: ex.ontvangstbewijs.inzendingId, stand: 'ingetrokken' },
    },
  }),
  'submit: what changed': after(again, isNow({ versies })),
  'submit: nothing changed since it was given back': after(same, isNow({ versies })),
  'submit: the version of a colleague': after(met([]), isNow({ versies })),
  'submit: own data that came late': after(met([regel(2).inzendingId]), isNow({ versies })),
  'submit: earlier versions': after(received, isNow({ versies })),
  'submit: asking to take back': after(received, isNow({ versies, asking: 'intrekking' })),
  'submit: closed, may ask': after(
    closed,
    { type: 'workbookRead', workbook: { ...ex.form, status: 'gesloten' } },
    isNow({ versies: shut }),
  ),
  'submit: closed, was asked': after(
    closed,
    isNow({
      versies: {
        ...shut,
        stand: {
          ...shut.stand,
          heropening: { status: 'gevraagd', reden: 'Er miste een kind.', gevraagdOp: '2026-07-02T09:00:00Z' },
        },
      },
    }),
  ),
  'submit: closed, was refused': after(
    closed,
    { type: 'workbookRead', workbook: { ...ex.form, status: 'gesloten' } },
    isNow({
      versies: {
        ...shut,
        stand: {
          ...shut.stand,
          heropening: {
            status: 'geweigerd',
            opmerking: 'De cijfers zijn besproken.',
            reden: 'Er miste een kind.',
          },
        },
      },
    }),
  ),
  'respons: one locatie being read': after(
    respons('open'),
    isNow({ locatie: { key, naam: 'De Waterlelie' } }),
    { type: 'started', task: 'readLocatie' },
  ),
  'respons: one locatie': after(respons('open'), locatie()),
  'respons: one locatie that the gemeente may look inside': after(mayLook(respons('open')), locatie()),
  'respons: one locatie, given back': after(
    respons('open'),
    locatie({ found: givenBack, taken: 'teruggegeven' }),
  ),
  'respons: one locatie that sent nothing': after(
    respons('open'),
    locatie({
      found: { stand: { ...stand, status: 'uitgenodigd', versie: 0 }, versies: [], aanwijzingen: [] },
    }),
  ),
  'respons: one locatie asks to send after closing': after(
    respons('gesloten'),
    locatie({
      found: {
        ...found,
        stand: {
          ...found.stand,
          heropening: { status: 'gevraagd', reden: 'Er miste een kind.', gevraagdOp: '2026-07-02T09:00:00Z' },
        },
      },
    }),
  ),
  'respons: one locatie after adoption': after(respons('teruggekoppeld'), locatie()),
};
