import type { PaneState } from '../../../addin/taskpane/state/pane-state.ts';
import type { ReadConclusies } from '../../../addin/flows/conclusies.ts';
import { publishedNumbers } from '../../../shared/conclusies/unknown-numbers.ts';
import { proposeConclusies } from '../../../shared/conclusies/propose-conclusies.ts';
import type { Conclusies } from '../../../shared/contract/conclusie-messages.ts';
import { bothFasen } from '../../support/example-terugkoppeling.ts';
import { after, standing } from './pane-stages.ts';

const document = bothFasen(40, 50, 30, 50);
const voorstellen = [...proposeConclusies({ document, reeks: [] })];
const [first, second] = voorstellen.map(({ id }) => id);

/** The conclusions of an invented gemeente; `werk`: what is other than when nobody chose yet. */
export const conclusies = (
  werk: Partial<NonNullable<Conclusies['werk']>> = {},
  more: Partial<Conclusies> = {},
): ReadConclusies => ({
  conclusies: {
    uitvraagId: 'u-2026',
    release: 1,
    werk: { versie: 0, mayRelease: true, isReleased: false, voorstellen, keuzes: [], ...werk },
    ...more,
  },
  numbers: publishedNumbers(document),
  names: ['Stichting Zon'],
});

/** One is written anew with a number and a cause of its own, one is left out. */
export const chosen = conclusies({
  versie: 2,
  keuzes: [
    { id: first ?? '', keuze: 'aanpassen', tekst: 'Wij zien 4817 kinderen, omdat zij er zijn.' },
    { id: second ?? '', keuze: 'weglaten' },
  ],
});

const released = { moment: '2026-07-21T10:00:00.000Z', conclusies: voorstellen.slice(0, 3) };
const read = (of: ReadConclusies, kept?: 'saved' | 'released'): PaneState =>
  after(standing('teruggekoppeld'), { type: 'conclusiesRead', read: of, ...(kept && { kept }) });

/** The screen Uitvraag around conclusions. */
export const conclusieStates: Readonly<Record<string, PaneState>> = {
  'uitvraag: conclusions are proposed': read(conclusies()),
  'uitvraag: conclusions were changed': read(chosen, 'saved'),
  'uitvraag: conclusions were released': read(
    conclusies({ isReleased: true, versie: 3 }, { vrijgegeven: released }),
    'released',
  ),
  'uitvraag: conclusions go on after they were released': read(
    conclusies({ versie: 4 }, { vrijgegeven: released }),
  ),
  'uitvraag: conclusions for the bureau': read(conclusies({ mayRelease: false })),
  'uitvraag: too few figures for conclusions': read(conclusies({ voorstellen: [] })),
};
