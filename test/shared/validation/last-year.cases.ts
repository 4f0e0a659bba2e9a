import { usualDomeinen } from '../../../shared/afspraak/domein.ts';
import type { LastYear, LastYearFigures } from '../../../shared/inzending/last-year.ts';
import { groep1, type RuleCases, school } from './case.ts';
import { everywhere } from './telling-inputs.ts';

/** What the twelve children of the example school would be compared with: the same as they are now. */
const asNow: LastYearFigures = {
  groeimethode: 'professioneelOordeel',
  doelgroepkinderen: 12,
  domeinen: usualDomeinen.map(({ domein }) => ({
    domein,
    ...(domein === 'motoriek' ? { voldoende: 0, onvoldoende: 12 } : { voldoende: 12, onvoldoende: 0 }),
  })),
};

const known = (figures: LastYearFigures): { context: { lastYear: LastYear } } => ({
  context: { lastYear: { koppeling: 'bekend', schooljaar: '2024-2025', naam: 'De Oude School', figures } },
});
const before = (change: Partial<LastYearFigures>) => known({ ...asNow, ...change });
const taalWas = (voldoende: number, onvoldoende: number) =>
  before({ domeinen: [{ domein: 'taal', voldoende, onvoldoende }] });
const linked = (koppeling: 'nieuw' | 'eerste jaar' | 'elders') => ({ context: { lastYear: { koppeling } } });

const nothing = { form: { kinderen: [], toelichtingen: [] }, options: { nulopgave: true } };

/** Rules that compare years. The form of this year has 12 children, who all grow enough in taal. */
export const lastYearCases: Readonly<Record<string, RuleCases>> = {
  'L-08': {
    red: [school('another groeimethode', ['L-08'], before({ groeimethode: 'vaardigheidsscore' }))],
    green: [
      school('the same groeimethode', [], before({})),
      school('no groeimethode of last year', [], before({ groeimethode: undefined })),
      school('another one before a nulopgave', [], {
        ...nothing,
        ...before({ groeimethode: 'vaardigheidsscore', doelgroepkinderen: 4 }),
      }),
      school('nothing known of last year', []),
    ],
  },
  'L-14': {
    red: [
      school('a link that nobody told', ['L-14'], {
        context: { lastYear: { koppeling: 'gevraagd', schooljaar: '2024-2025' } },
      }),
    ],
    green: [
      school('a link that is known', [], before({})),
      school('a link to a locatie that sent nothing', [], {
        context: { lastYear: { koppeling: 'bekend', schooljaar: '2024-2025', naam: 'De Oude School' } },
      }),
      school('a new locatie', [], linked('nieuw')),
      school('a gemeente that asked nothing', [], linked('eerste jaar')),
      school('a locatie of another organisatie', [], linked('elders')),
    ],
  },
  'A-11': {
    red: [
      school('twelve where 25 were before: more than half less', ['A-11'], before({ doelgroepkinderen: 25 })),
      school('twelve where seven were before', ['A-11'], before({ doelgroepkinderen: 7 })),
      school('a nulopgave where five were before', ['A-11'], {
        ...nothing,
        ...before({ doelgroepkinderen: 5 }),
      }),
    ],
    green: [
      school('half of 24: not more than half', [], before({ doelgroepkinderen: 24 })),
      school('four more than eight', [], before({ doelgroepkinderen: 8 })),
      school('a nulopgave where four were before', [], {
        ...nothing,
        ...before({ doelgroepkinderen: 4 }),
      }),
    ],
  },
  'A-13': {
    red: [
      school('25 points more: 9 of 12 before', ['A-13'], taalWas(9, 3)),
      school('25 points less, of ten children now', ['A-13'], {
        form: { kinderen: groep1(10, { oordelen: { taal: 'onvoldoende' }, hulp: everywhere('nee') }) },
        ...before({ domeinen: [{ domein: 'taal', voldoende: 3, onvoldoende: 9 }] }),
      }),
    ],
    green: [
      school('less than 25 points: 10 of 13 before', [], taalWas(10, 3)),
      school('nine judged before', [], taalWas(0, 9)),
      school('nine judged now', ['A-16'], { form: { kinderen: groep1(9) }, ...taalWas(0, 12) }),
      school('a domein that was not asked then', [], taalWas(0, 0)),
    ],
  },
};
