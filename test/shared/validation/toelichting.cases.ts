import { toelichtingen } from '../example.ts';
import { firstSent, firstToelichting, groep1, type RuleCases, school } from './case.ts';

const long = 'Wij lezen elke dag. '.repeat(51);

export const toelichtingCases: Readonly<Record<string, RuleCases>> = {
  'T-01': {
    red: [
      school('a domein without a factor that hinders', ['T-01'], firstToelichting({ belemmerend: '' })),
      school('a domein without a row', ['T-01'], { form: { toelichtingen: toelichtingen.slice(1) } }),
      school('a payload without it', ['T-01'], firstSent({ belemmerend: [] })),
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
      school('a domein that was not agreed', ['T-09'], firstToelichting({ domein: 'muziek' })),
      school('a text without a domein', ['T-09'], {
        form: { toelichtingen: [...toelichtingen, { ...toelichtingen[0]!, domein: '' }] },
      }),
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
  'T-13': {
    red: [
      school('a control character', ['T-13'], firstToelichting({ tekst: 'Wij lezen\u0001 elke dag voor.' })),
      school(
        'a character in two parts of which one is gone',
        ['T-13'],
        firstToelichting({ watDoenWe: '\uD800 Wij gaan door.' }),
      ),
    ],
    green: [
      school(
        'line ends of all kinds, a tab, blanks around it and signs that are made of several',
        [],
        firstToelichting({ tekst: ' Wij lezen\r\nelke\rdag\nvoor.\t\u00A0\u200F👩\u200D👧 ' }),
      ),
    ],
  },
};
