import { schoolForm } from '../example.ts';
import { firstSent, firstToelichting, type RuleCases, school, voorschool } from './case.ts';

/** Texts that may be about a person. */
export const toelichtingPersonCases: Readonly<Record<string, RuleCases>> = {
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
      ...[
        ['a burgerservicenummer with an invisible sign in it', '249\u200b566758'],
        ['one with slashes', '249/566/758'],
        ['one with dashes of another kind', '249–566–758'],
        ['one with two blanks', '249  566758'],
        ['a telephone number with dots', '06.12.34.56.78'],
        ['one with a slash', '020/1234567'],
        ['one with blanks around its dash', '06 - 12345678'],
        ['one with brackets', '(020) 123 45 67'],
      ].map(([name = '', text = '']) =>
        school(name, ['T-04'], firstToelichting({ tekst: `Vraag naar ${text} daar.` })),
      ),
      school(
        'an invisible sign, past the add-in',
        ['T-04'],
        firstSent({ tekst: 'Vraag naar 249\u200b566758.' }),
      ),
      school('an address for the name of the kindvolgsysteem', ['T-04'], {
        form: { kindvolgsysteem: 'Anders', kindvolgsysteemNaam: 'wij@voorbeeld.example' },
      }),
      school('a burgerservicenummer for a total', ['T-04'], {
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
      ...['2024-2025', '2024/2025', '2016 - 2017', '2023-2024-2025'].map((years) =>
        school(`the years ${years}`, [], firstToelichting({ tekst: `In ${years} ging het beter.` })),
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
      school('a given name', ['T-05'], firstToelichting({ tekst: 'Vooral Emma is vaak weg.' })),
      school(
        'a given name with an invisible sign',
        ['T-05'],
        firstSent({ tekst: 'Vooral Em\u200bma is weg.' }),
      ),
      school('a code of the list that may be a word', ['K-04', 'T-05'], {
        form: {
          kinderen: schoolForm.kinderen.map((kind, i) => (i === 0 ? { ...kind, code: 'rood' } : kind)),
          ...firstToelichting({ tekst: 'Het gaat vooral om rood in deze groep.' }).form,
        },
      }),
      ...['Vooral Yusuf is weg.', 'Zoë is vaak ziek.', 'Sinds Noah er is.', 'Voor Fatima is dat lastig.'].map(
        (tekst) =>
          school(`the name in ${tekst}`, ['T-05'], firstToelichting({ tekst: `${tekst} Dat merken wij.` })),
      ),
      ...[
        'Dit kind is vaak weg.',
        'Voor 1 kleuter is het lastig.',
        'Bij één meisje gaat het goed.',
        'Ook haar moeder helpt.',
      ].map((tekst) =>
        school(`one child in ${tekst}`, ['T-05'], firstToelichting({ tekst: `${tekst} Dat merken wij.` })),
      ),
      ...['P12', 'GR1-04', 'AB-123', 'PK012'].map((code) =>
        school(
          `${code}, which may be a code of another list`,
          ['T-05'],
          firstToelichting({ tekst: `Het gaat vooral om ${code} bij ons.` }),
        ),
      ),
      school('a given name in a reason', ['A-10', 'T-05'], {
        context: { verwacht: 20 },
        payload: (sent) => ({
          ...sent,
          redenen: sent.redenen.map((one) => ({ ...one, tekst: 'Emma is weg.' })),
        }),
      }),
    ],
    green: [
      school(
        'a sentence on the groep',
        [],
        firstToelichting({ tekst: 'Veel kinderen waren in de winter vaak weg.' }),
      ),
      ...[
        'Bij de inloop zijn ouders welkom, en een kind mag meedoen.',
        'We werken met Uk & Puk, Doe meer met Bas en Pim & Pleun.',
        'Met Cito M1 en E2, op A4 en na COVID-19, in groep 2b en in 2026.',
        'Wij lezen in mei en jan 2026 voor met Jip en Janneke.',
        'Lieve hulp van ouders, roos en linde in de tuin, en storm in maart.',
      ].map((tekst) => school(`the words ${tekst}`, [], firstToelichting({ tekst }))),
      school(
        'a word with a name in it',
        [],
        firstToelichting({ tekst: 'Alinea voor alinea lezen wij samen voor.' }),
      ),
    ],
  },
  'T-12': {
    red: [
      ...['k07', 'K\u200b07', 'K-07', 'K 07'].map((code) =>
        school(
          `the code ${code}`,
          ['T-12'],
          firstToelichting({ tekst: `Het gaat vooral om ${code} bij ons.` }),
        ),
      ),
      school('a code of the list that no word looks like', ['T-12'], {
        form: {
          kinderen: schoolForm.kinderen.map((kind, i) => (i === 0 ? { ...kind, code: 'x7q' } : kind)),
          ...firstToelichting({ tekst: 'Het gaat vooral om X7Q in deze groep.' }).form,
        },
      }),
      ...['12-03-2021', '12/3/2021', '2021-03-12', '12 maart 2021', '12 mrt. 2021', '１２-０３-２０２１'].map(
        (date) =>
          school(
            `the date ${date}`,
            ['T-12'],
            firstToelichting({ tekst: `Het kind van ${date} is vaak weg.` }),
          ),
      ),
      school(
        'a code, past the add-in',
        ['T-12'],
        firstSent({ watDoenWe: 'We letten op K\u200b07 en de rest.' }),
      ),
      school('a date in a reason', ['A-10', 'T-12'], {
        context: { verwacht: 20 },
        payload: (sent) => ({
          ...sent,
          redenen: sent.redenen.map((one) => ({ ...one, tekst: 'Kwam op 12-03-2021.' })),
        }),
      }),
    ],
    green: [
      school(
        'months, years and numbers',
        [],
        firstToelichting({ tekst: 'Sinds mei 2026 en in 2024-2025 lazen wij 12 keer voor in groep 2b.' }),
      ),
    ],
  },
};
