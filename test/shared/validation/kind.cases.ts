import { codes, kind, peuter, schoolForm, toelichtingen } from '../example.ts';
import { type Case, firstKind, groep1, type RuleCases, school, voorschool } from './case.ts';
import { everywhere } from './telling-inputs.ts';

const coded = (code: string): { form: Case['form'] } => ({
  form: { ...schoolForm, kinderen: [kind(code), ...schoolForm.kinderen.slice(1)] },
});

export const kindCases: Readonly<Record<string, RuleCases>> = {
  'K-01': {
    red: [school('a child without a code', ['K-01'], coded(''))],
    green: [school('a row with indicatie nee and nothing else', [], firstRowNo({ code: '', groep: '' }))],
  },
  'K-02': {
    red: [
      school('a code that stands twice', ['K-02'], coded('K02')),
      school('the same code in small letters', ['K-02'], coded('k02')),
    ],
    green: [school('codes that differ', [], coded('K99'))],
  },
  'K-03': {
    red: [
      school('a burgerservicenummer for a code', ['K-03'], coded('111222333')),
      school('one with dots', ['K-03'], coded('1112.22.333')),
      school('one of eight digits', ['K-03'], coded('10000008')),
      school(
        'one where an oordeel should be, and nothing else about that cell',
        ['K-03'],
        firstKind({ oordelen: { taal: '249566758' } }),
      ),
      school('one in a row with indicatie nee', ['K-03'], firstRowNo({ code: '111222333' })),
      voorschool('another number than the LRK-nummer of the voorschool', ['K-03'], {
        form: { kinderen: [peuter('249566758'), ...codes(11, 2).map((code) => peuter(code))] },
      }),
    ],
    green: [
      school('nine digits that fail the 11-proef', [], coded('123456789')),
      voorschool('the LRK-nummer of the voorschool', [], {
        form: { kinderen: [peuter('111222333'), ...codes(11, 2).map((code) => peuter(code))] },
      }),
    ],
  },
  'K-04': {
    red: [
      school('a given name', ['K-04'], coded('Voorbeeld')),
      school('a whole name', ['K-04'], coded("Voor van 't Beeld")),
      school('a name in small letters', ['K-04'], coded('voorbeeld')),
    ],
    green: [school('letters and a digit', [], coded('Kind7')), school('capitals', [], coded('ABC'))],
  },
  'K-05': {
    red: [
      school('no groep', ['K-05'], firstKind({ groep: '' })),
      school('peuters at a school', ['K-05'], firstKind({ groep: 'Peuters' })),
      voorschool('groep 1 at a voorschool', ['K-05'], {
        form: {
          kinderen: [peuter('K01', { groep: 'Groep 1' }), ...codes(11, 2).map((code) => peuter(code))],
        },
      }),
    ],
    green: [school('a groep in small letters', [], firstKind({ groep: 'groep 1' }))],
  },
  'K-06': {
    red: [
      school('no indicatie, but an oordeel', ['K-06'], firstKind({ indicatie: 'nee' })),
      school(
        'and many other mistakes in the row',
        ['K-06'],
        firstKind({ indicatie: 'nee', groep: '', startmaand: 'x', oordelen: { taal: 'x', rekenen: '' } }),
      ),
    ],
    green: [school('no indicatie and no oordeel', [], firstRowNo({}))],
  },
  'K-07': {
    red: [school('a word that is no oordeel', ['K-07'], firstKind({ oordelen: { taal: 'goed' } }))],
    green: [school('an oordeel in capitals', [], firstKind({ oordelen: { taal: 'VOLDOENDE' } }))],
  },
  'K-08': {
    red: [
      school('a domein left open', ['K-08'], firstKind({ oordelen: { taal: '' } })),
      school(
        'one open and one wrong',
        ['K-07', 'K-08'],
        firstKind({ oordelen: { taal: '', rekenen: 'goed' } }),
      ),
    ],
    green: [
      school(
        'niet te beoordelen with a reason',
        [],
        firstKind({ oordelen: { taal: 'niet te beoordelen' }, reden: 'veel afwezig' }),
      ),
    ],
  },
  'K-09': {
    red: [
      school(
        'niet te beoordelen without a reason',
        ['K-09'],
        firstKind({ oordelen: { taal: 'niet te beoordelen' } }),
      ),
      school(
        'with a reason that is not in the list',
        ['K-09'],
        firstKind({ oordelen: { taal: 'niet te beoordelen' }, reden: 'zomaar' }),
      ),
    ],
    green: [
      school(
        'with the reason that is counted as overig',
        [],
        firstKind({ oordelen: { taal: 'niet te beoordelen' }, reden: 'nieuw in Nederland' }),
      ),
    ],
  },
  'K-10': {
    red: [school('a reason beside four oordelen', ['K-10'], firstKind({ reden: 'veel afwezig' }))],
    green: [
      school(
        'a reason while a domein is open: that comes first',
        ['K-08'],
        firstKind({ reden: 'veel afwezig', oordelen: { taal: '' } }),
      ),
    ],
  },
  'K-15': {
    red: [school('a child that came two months ago', ['K-15'], firstKind({ startmaand: '2026-04' }))],
    green: [
      school('a child that came three months ago', [], firstKind({ startmaand: '2026-03' })),
      school('a child that came last month and is not judged', [], {
        form: {
          kinderen: [
            kind('K01', {
              startmaand: '2026-05',
              reden: 'te kort geplaatst',
              oordelen: everywhere('niet te beoordelen'),
              hulp: { motoriek: '' },
            }),
            ...schoolForm.kinderen.slice(1),
          ],
        },
      }),
    ],
  },
  'K-20': {
    red: [
      school('onvoldoende without a word on help', ['K-20'], firstKind({ hulp: { motoriek: '' } })),
      school(
        'onvoldoende with another word than ja or nee',
        ['K-20'],
        firstKind({ hulp: { motoriek: 'soms' } }),
      ),
    ],
    green: [school('onvoldoende without help', [], firstKind({ hulp: { motoriek: 'nee' } }))],
  },
  'K-21': {
    red: [
      school('help where growth is voldoende', ['K-21'], firstKind({ hulp: { taal: 'ja' } })),
      school(
        'a word about help where growth is voldoende',
        ['K-21'],
        firstKind({ hulp: { taal: 'misschien' } }),
      ),
    ],
    green: [school('no help where growth is voldoende', [], firstKind({ hulp: { taal: 'nee' } }))],
  },
  'K-22': {
    red: [
      school('401 children', ['A-18', 'K-22'], {
        form: { kinderen: groep1(401), groepen: [{ groep: 'Groep 1', kinderen: '500' }], toelichtingen },
      }),
    ],
    green: [
      school('400 children', ['A-18'], {
        form: { kinderen: groep1(400), groepen: [{ groep: 'Groep 1', kinderen: '500' }] },
      }),
    ],
  },
  'K-23': {
    red: [
      school('a word for a month', ['K-23'], firstKind({ startmaand: 'vorig jaar' })),
      school('a month long before birth', ['K-23'], firstKind({ startmaand: '2015-09' })),
      school('month 13', ['K-23'], firstKind({ startmaand: '2025-13' })),
    ],
    green: [school('no month at all', [], firstKind({ startmaand: '' }))],
  },
  'K-26': {
    red: [school('the month after the peildatum', ['K-26'], firstKind({ startmaand: '2026-07' }))],
    green: [school('the month of the peildatum', ['K-15'], firstKind({ startmaand: '2026-06' }))],
  },
  'K-24': {
    red: [
      school('an empty indicatie', ['K-24'], firstKind({ indicatie: '' })),
      school('an indicatie that is neither ja nor nee', ['K-24'], firstKind({ indicatie: 'misschien' })),
    ],
    green: [school('an indicatie in capitals', [], firstKind({ indicatie: 'JA' }))],
  },
};

/** The first row says nee and nothing about growth. */
function firstRowNo(change: Parameters<typeof kind>[1] & { code?: string }) {
  const { code = 'K01', ...rest } = change;
  const row = kind(code, { indicatie: 'nee', oordelen: everywhere(''), hulp: everywhere(''), ...rest });
  return { form: { kinderen: [row, ...schoolForm.kinderen.slice(1)] } };
}
