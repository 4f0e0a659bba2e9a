import type { PlanSubject } from '../../../shared/validation/subjects/plan-subject.ts';

interface PlanCases {
  readonly red: readonly PlanSubject[];
  readonly green: readonly PlanSubject[];
}

const good: PlanSubject = {
  schooljaar: '2026-2027',
  peildatum: '2027-06-01',
  opensOn: '2027-06-01',
  closesOn: '2027-07-09',
  correctieTot: '2027-09-15',
  vakantieregio: 'midden',
  invited: [{}],
  geldigTot: '2027-07-31',
};
const plan = (change: Partial<PlanSubject>): PlanSubject => ({ ...good, ...change });

/** In September about the schooljaar that ended. */
const inAutumn = { opensOn: '2027-09-06', closesOn: '2027-10-08', correctieTot: '2027-11-01' };

const farAway: Partial<PlanSubject> = {
  schooljaar: '2039-2040',
  peildatum: '2040-06-01',
  opensOn: '2040-06-01',
  closesOn: '2040-07-06',
  correctieTot: '2040-09-17',
  geldigTot: undefined,
};

/** Plannings that break one rule, and such that only look like it. */
export const uitvraagCases: Readonly<Record<string, PlanCases>> = {
  'G-03': {
    red: [
      plan({ peildatum: '2026-07-31' }),
      plan({ schooljaar: '2025-2026' }),
      plan({ ...inAutumn, peildatum: '2027-08-01', geldigTot: undefined }),
    ],
    green: [good, plan(inAutumn), plan({ peildatum: '2026-08-01' }), plan({ peildatum: '' })],
  },
  'G-04': {
    red: [
      // Saturday, first and last day of the summer of the region, Ascension Day, a summer after the schooljaar.
      plan({ closesOn: '2027-07-10' }),
      plan({ closesOn: '2027-07-19' }),
      plan({ closesOn: '2027-08-27' }),
      plan({ peildatum: '2027-04-01', opensOn: '2027-04-01', closesOn: '2027-05-06' }),
      plan({ vakantieregio: 'noord', closesOn: '2027-07-14' }),
      plan({ vakantieregio: 'zuid', closesOn: '2027-09-03' }),
    ],
    green: [
      good,
      plan({ closesOn: '2027-07-16' }),
      plan({ closesOn: '2027-08-30' }),
      plan({ vakantieregio: 'zuid', closesOn: '2027-07-14' }),
      plan({ closesOn: '' }),
    ],
  },
  'G-13': {
    red: [plan({ closesOn: '2027-06-21' }), plan({ closesOn: '2027-06-02' })],
    green: [good, plan({ closesOn: '2027-06-22' }), plan({ closesOn: '', correctieTot: '' })],
  },
  'G-14': {
    red: [{ ...plan({}), vakantieregio: undefined }, plan(farAway)],
    green: [good],
  },
  'G-15': { red: [plan({ invited: [] })], green: [good] },
  'G-16': {
    red: [plan({ geldigTot: '2027-05-31' })],
    green: [good, plan({ geldigTot: '2027-06-01' }), plan({ geldigTot: undefined })],
  },
  'G-17': {
    red: [plan({ opensOn: '2027-07-13' }), plan({ opensOn: '2027-07-12' })],
    green: [good, plan({ closesOn: '' }), plan({ opensOn: '' })],
  },
  'G-18': {
    red: [plan({ correctieTot: '2027-07-08' })],
    green: [good, plan({ correctieTot: '2027-07-09' }), plan({ correctieTot: '' })],
  },
  'G-19': {
    red: [plan({ opensOn: '2027-05-31' })],
    green: [good, plan({ peildatum: '' })],
  },
  'G-21': {
    red: [
      plan({ opensOn: '2027-04-12', closesOn: '2027-05-31' }),
      plan({ opensOn: '2027-03-01', closesOn: '2027-04-09' }),
    ],
    green: [good, plan({ opensOn: '2027-05-03', closesOn: '2027-06-01' }), plan({ peildatum: '' })],
  },
  'G-22': {
    red: [
      plan({ peildatum: '2027-04-26', opensOn: '2027-05-10' }),
      plan({ peildatum: '2026-12-25' }),
      plan({ peildatum: '2027-05-17', vakantieregio: 'noord' }),
    ],
    // A weekend is no holiday, and of another schooljaar something else is said.
    green: [
      good,
      plan({ peildatum: '2027-05-29' }),
      plan({ peildatum: '2026-07-31' }),
      plan({ peildatum: '' }),
    ],
  },
  'G-23': {
    red: [
      plan({ meetmoment: 'eindSchooljaar', peildatum: '2026-12-01' }),
      plan({ meetmoment: 'trimester1' }),
      plan({ meetmoment: 'midden' }),
    ],
    green: [
      plan({ meetmoment: 'eindSchooljaar' }),
      plan({ meetmoment: 'trimester3', peildatum: '2027-05-24' }),
      plan({ meetmoment: 'midden', peildatum: '2026-12-01' }),
      plan({ meetmoment: 'midden', peildatum: '' }),
    ],
  },
  'G-24': {
    red: [plan({ herinneringen: [39, 7] })],
    green: [
      plan({ herinneringen: [38, 7, 1] }),
      plan({ herinneringen: [] }),
      plan({ herinneringen: [39], closesOn: '' }),
    ],
  },
};
