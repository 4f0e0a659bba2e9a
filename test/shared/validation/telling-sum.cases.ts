import { schoolForm } from '../example.ts';
import { firstKind, firstRow, firstTelling, groep1, school, voorschool, type RuleCases } from './case.ts';
import { small, total, withoutOordeel, noReasons } from './telling-inputs.ts';

export const tellingSumCases: Readonly<Record<string, RuleCases>> = {
  'A-01': {
    red: [
      school('fewer children than doelgroepkinderen', ['A-01'], total('5')),
      school('fewer in one groep, though not in both together', ['A-01'], {
        form: {
          ...small([4, 8]).form,
          groepen: [
            { groep: 'Groep 1', kinderen: '3' },
            { groep: 'Groep 2', kinderen: '22' },
          ],
        },
        // The payload holds both groepen together: 12 of 25 is possible.
      }),
      school('a payload with fewer children', ['A-01'], { payload: firstRow(() => ({ kinderen: 5 })) }),
    ],
    green: [school('as many as doelgroepkinderen', ['A-18'], total('6'))],
  },
  'A-02': {
    red: [
      school('a payload with an oordeel too many', ['A-02'], {
        payload: firstTelling({ nietTeBeoordelen: 1, redenen: { ...noReasons, overig: 1 } }),
      }),
    ],
    green: [school('counts of the list', [], withoutOordeel(1))],
  },
  'A-03': {
    red: [
      school('no total', ['A-03'], total('')),
      school('a negative total', ['A-03'], total('-20')),
      school('a decimal total', ['A-03'], total('20,5')),
      school('a total that no groep has', ['A-03'], total('2000')),
      school('two totals for one groep', ['A-03'], {
        form: { groepen: [...schoolForm.groepen, { groep: 'Groep 1', kinderen: '21' }] },
      }),
      school('a payload with more children than a groep has', ['A-03'], {
        payload: firstRow(() => ({ kinderen: 501 })),
      }),
      school('no row for the groep', ['A-03'], { form: { groepen: schoolForm.groepen.slice(1) } }),
    ],
    green: [
      school('a total that Excel wrote with a decimal', [], total('20.0')),
      school('the same total twice', [], {
        form: { groepen: [...schoolForm.groepen, ...schoolForm.groepen.slice(0, 1)] },
      }),
      school('no total for a groep without doelgroepkinderen', [], {
        form: {
          kinderen: groep1(10),
          groepen: [
            { groep: 'Groep 1', kinderen: '20' },
            { groep: 'Groep 2', kinderen: '' },
          ],
        },
      }),
    ],
  },
  'A-04': {
    red: [
      school('a payload with a reason too few', ['A-04'], {
        ...withoutOordeel(1),
        payload: firstTelling({ redenen: noReasons }),
      }),
    ],
    green: [school('as many reasons as children', [], { ...withoutOordeel(1), payload: (sent) => sent })],
  },
  'A-05': {
    red: [
      school('a payload with more help than onvoldoende', ['A-05'], {
        payload: firstTelling({ ondersteuning: 1 }),
      }),
    ],
    green: [
      school(
        'help for all of them',
        [],
        firstKind({ oordelen: { taal: 'onvoldoende' }, hulp: { taal: 'ja' } }),
      ),
    ],
  },
  'A-06': {
    red: [
      school('a histogram that does not add up', ['A-06'], {
        payload: firstRow(() => ({ combinatie: { volledig: 6, histogram: [0, 0, 0, 5, 0] } })),
      }),
      school('more complete children than were judged', ['A-06'], {
        ...withoutOordeel(1),
        payload: firstRow(() => ({ combinatie: { volledig: 6, histogram: [0, 0, 0, 6, 0] } })),
      }),
      school('a histogram of another number of domeinen', ['A-06'], {
        payload: firstRow(() => ({ combinatie: { volledig: 6, histogram: [0, 0, 6] } })),
      }),
    ],
    green: [school('a child that is not complete', [], { ...withoutOordeel(1), payload: (sent) => sent })],
  },
  'A-07': {
    red: [
      school('other totals per child than per domein', ['A-07'], {
        payload: firstRow(() => ({ combinatie: { volledig: 6, histogram: [0, 0, 1, 5, 0] } })),
      }),
    ],
    green: [
      school('other totals where a child is not complete', [], {
        ...withoutOordeel(1),
        payload: firstRow(() => ({ combinatie: { volledig: 5, histogram: [0, 0, 1, 4, 0] } })),
      }),
    ],
  },
  'A-08': {
    red: [
      school('a kleuter of whom nothing is said', ['A-08'], firstKind({ veGevolgd: '' })),
      school('a kleuter of whom something else is said', ['A-08'], firstKind({ veGevolgd: 'soms' })),
      school('a payload of a school without deelname', ['A-08'], {
        payload: firstRow(() => ({ deelname: undefined })),
      }),
      voorschool('a payload of a voorschool with deelname', ['A-08'], {
        payload: firstRow(() => ({ deelname: { ja: 12, nee: 0, onbekend: 0 } })),
      }),
    ],
    green: [
      school('a kleuter of whom it is not known', [], firstKind({ veGevolgd: 'onbekend' })),
      school('four kleuters of whom nothing is said: it is not sent', ['A-17'], {
        form: { kinderen: groep1(4, { veGevolgd: '' }) },
      }),
    ],
  },
};
