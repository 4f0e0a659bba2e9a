import { schoolForm, toelichtingen } from '../example.ts';
import { firstToelichting, groep1, type RuleCases, school, voorschool } from './case.ts';

const long = 'Wij lezen elke dag. '.repeat(51);
const change = (payload: object) => ({
  payload: (sent: { readonly toelichtingen: readonly object[] }) =>
    ({
      ...sent,
      toelichtingen: sent.toelichtingen.map((one, i) => (i === 0 ? { ...one, ...payload } : one)),
    }) as never,
});

export const toelichtingCases: Readonly<Record<string, RuleCases>> = {
  'T-01': {
    red: [
      school('a domein without a factor that hinders', ['T-01'], firstToelichting({ belemmerend: '' })),
      school('a domein without a row', ['T-01'], { form: { toelichtingen: toelichtingen.slice(1) } }),
      school('a payload without it', ['T-01'], change({ belemmerend: [] })),
    ],
    green: [
      school('a factor in every domein', []),
      school('nothing is asked with a nulopgave', [], {
        form: { kinderen: [], toelichtingen: [] },
        options: { nulopgave: true },
      }),
    ],
  },
  'T-02': {
    red: [
      school('no factor that helps, anywhere', ['T-02'], {
        form: { toelichtingen: toelichtingen.map((one) => ({ ...one, bevorderend: '' })) },
      }),
    ],
    green: [school('a factor that helps in one domein', [], firstToelichting({ bevorderend: '' }))],
  },
  'T-03': {
    red: [school('more than 1000 characters', ['T-03'], firstToelichting({ tekst: long }))],
    green: [school('1000 characters', [], firstToelichting({ tekst: long.slice(0, 1000) }))],
  },
  'T-04': {
    red: [
      school(
        'a burgerservicenummer',
        ['T-04'],
        firstToelichting({ tekst: 'Vraag naar 249566758 in het systeem.' }),
      ),
      school(
        'one in full-width digits',
        ['T-04'],
        firstToelichting({ tekst: 'Vraag naar ２４９５６６７５８ daar.' }),
      ),
      school(
        'an e-mail address',
        ['T-04'],
        firstToelichting({ watDoenWe: 'Mail naar wij@voorbeeld.example daarover.' }),
      ),
      school('a telephone number', ['T-04'], firstToelichting({ tekst: 'Bel ons op 06-12345678 daarover.' })),
      school(
        'one with the country code',
        ['T-04'],
        firstToelichting({ tekst: 'Bel ons op +31 20 123 45 67 daarover.' }),
      ),
      school('an address for the name of the kindvolgsysteem', ['T-04'], {
        form: { kindvolgsysteem: 'Anders', kindvolgsysteemNaam: 'wij@voorbeeld.example' },
      }),
      school('a burgerservicenummer for a total', ['A-03', 'T-04'], {
        form: { groepen: [{ groep: 'Groep 1', kinderen: '249566758' }, ...schoolForm.groepen.slice(1)] },
      }),
      school('an address in a reason', ['A-10', 'T-04'], {
        context: { verwacht: 20 },
        payload: (sent) => ({
          ...sent,
          redenen: [{ regel: 'A-10', plaats: 'Kinderen', tekst: 'Vraag wij@voorbeeld.example' }],
        }),
      }),
    ],
    green: [
      school(
        'dates and ordinary numbers',
        [],
        firstToelichting({ tekst: 'Sinds 2024 zijn er 12 uur per week, 960 uur in totaal.' }),
      ),
      voorschool(
        'the LRK-nummer of the voorschool',
        [],
        firstToelichting({ tekst: 'Ons LRK-nummer is 111222333, zoals u weet.' }),
      ),
    ],
  },
  'T-05': {
    red: [
      school(
        'a code of the list',
        ['T-05'],
        firstToelichting({ tekst: 'Het gaat vooral om k07 in deze groep.' }),
      ),
      school(
        'a date as of birth',
        ['T-05'],
        firstToelichting({ tekst: 'Het kind van 12-03-2021 is vaak weg.' }),
      ),
      school('a given name', ['T-05'], firstToelichting({ tekst: 'Vooral Emma is vaak weg.' })),
    ],
    green: [
      school(
        'a sentence on the groep',
        [],
        firstToelichting({ tekst: 'Veel kinderen waren in de winter vaak weg.' }),
      ),
      school(
        'a word with a name in it',
        [],
        firstToelichting({ tekst: 'Alinea voor alinea lezen wij samen voor.' }),
      ),
    ],
  },
  'T-06': {
    red: [
      school('a word on health with nine children', ['A-16', 'T-06'], {
        form: { kinderen: groep1(9), ...firstToelichting({ tekst: 'Bij ons heeft een kind autisme.' }).form },
      }),
    ],
    green: [
      school(
        'the same with twelve children',
        [],
        firstToelichting({ tekst: 'Bij ons heeft een kind autisme.' }),
      ),
      school('another word with nine children', ['A-16'], {
        form: { kinderen: groep1(9), ...firstToelichting({ tekst: 'Wij doen elke dag taalspel.' }).form },
      }),
    ],
  },
  'T-07': {
    red: [
      school('Anders without a text', ['T-07'], firstToelichting({ bevorderend: 'Anders', tekst: '' })),
      school(
        'Anders among other factors, written with semicolons',
        ['T-07'],
        firstToelichting({ belemmerend: 'Taal thuis; anders', tekst: ' ' }),
      ),
    ],
    green: [school('Anders with a text', [], firstToelichting({ bevorderend: 'Anders' }))],
  },
  'T-08': {
    red: [school('one word', ['T-08'], firstToelichting({ tekst: 'Goed.' }))],
    green: [school('no text at all', [], firstToelichting({ tekst: '' }))],
  },
  'T-09': {
    red: [
      school('a domein that was not agreed', ['T-01', 'T-09'], firstToelichting({ domein: 'muziek' })),
      school('a domein that stands twice', ['T-09'], {
        form: { toelichtingen: [...toelichtingen, toelichtingen[0]!] },
      }),
    ],
    green: [school('a row for each domein', [])],
  },
  'T-10': {
    red: [
      school('a factor that is not in the list', ['T-10'], firstToelichting({ belemmerend: 'mooi weer' })),
    ],
    green: [
      school('two factors on two lines', [], firstToelichting({ belemmerend: 'Taal thuis\nSituatie thuis' })),
    ],
  },
  'T-11': {
    red: [
      school(
        'six factors',
        ['T-11'],
        firstToelichting({
          bevorderend:
            'Taal thuis; Situatie thuis; Coaching op de groep; Scholing van het personeel; Aantal uren aanbod; Ruimte en materiaal',
        }),
      ),
    ],
    green: [
      school('the same factor six times', [], firstToelichting({ bevorderend: 'Taal thuis;'.repeat(6) })),
    ],
  },
};
