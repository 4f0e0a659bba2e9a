import { type Form } from '../../../shared/inzending/form.ts';
import { codes, kind, toelichtingen, voorschoolForm } from '../example.ts';
import { firstKind, firstToelichting, groep1, type RuleCases, school, voorschool } from './case.ts';
import { notJudged, small } from './telling-inputs.ts';

/** `count` children in groep 1 of `all`, the first `open` of them not judged in taal. */
const listOf = (count: number, all: number, open = 0): { form: Partial<Form> } => ({
  form: {
    kinderen: codes(count).map((code, i) => kind(code, i < open ? notJudged : {})),
    groepen: [{ groep: 'Groep 1', kinderen: String(all) }],
  },
});
const expected = (count: number, verwacht: number) => ({ ...listOf(count, 400), context: { verwacht } });
const text = (length: number) =>
  firstToelichting({ tekst: 'Wij lezen elke dag voor. '.repeat(50).slice(0, length - 1) + '.' });
const factors = (count: number) => {
  const names = [
    'Taal thuis',
    'Situatie thuis',
    'Coaching op de groep',
    'Aantal uren aanbod',
    'Ruimte en materiaal',
    'Anders',
  ];
  return firstToelichting({ bevorderend: names.slice(0, count).join('\n') });
};
const named = (length: number) => ({
  form: { kindvolgsysteem: 'Anders', kindvolgsysteemNaam: 'a'.repeat(length) },
});
const health = (count: number): { form: Partial<Form> } => ({
  form: { kinderen: groep1(count), ...firstToelichting({ tekst: 'Bij ons heeft iemand epilepsie.' }).form },
});

/** Each number that a rule names, on both sides of the line. */
export const boundaryCases: Readonly<Record<string, RuleCases>> = {
  'A-10': {
    red: [
      school('31 percent more than expected', ['A-10'], expected(131, 100)),
      school('31 percent less than expected', ['A-10'], expected(69, 100)),
      school('five where none were expected', ['A-10', 'A-16'], expected(5, 0)),
    ],
    green: [
      school('exactly 30 percent more than expected', [], expected(130, 100)),
      school('exactly 30 percent less than expected', [], expected(70, 100)),
      school('four where none were expected', ['A-17'], expected(4, 0)),
    ],
  },
  'A-12': {
    red: [],
    green: [
      school('ten of whom one is not judged in one domein', ['A-16'], {
        form: {
          kinderen: groep1(10, { oordelen: { motoriek: 'voldoende' }, hulp: { motoriek: '' } }).map(
            (one, i) =>
              i === 0
                ? { ...one, reden: 'veel afwezig', oordelen: { ...one.oordelen, taal: 'niet te beoordelen' } }
                : one,
          ),
        },
      }),
    ],
  },
  'A-14': {
    red: [school('21 of 100 not judged', ['A-14'], listOf(100, 400, 21))],
    green: [
      school('exactly 20 of 100 not judged', [], listOf(100, 400, 20)),
      school('three of four not judged: too few to say', ['A-17'], listOf(4, 40, 3)),
    ],
  },
  'A-15': { red: [], green: [school('99 of 100 not judged', ['A-14', 'A-16'], listOf(100, 400, 99))] },
  'A-16': {
    red: [school('exactly five children', ['A-16'], small([5, 0]))],
    green: [
      school('exactly ten judged of eleven', [], listOf(11, 40, 1)),
      school('exactly four children', ['A-17'], small([4, 0])),
    ],
  },
  'A-17': {
    red: [school('exactly one child', ['A-17'], small([1, 0]))],
    green: [school('three and two', ['A-16'], small([3, 2]))],
  },
  'A-18': {
    red: [school('56 of 100 children', ['A-18'], listOf(56, 100))],
    green: [school('exactly 55 of 100 children', [], listOf(55, 100))],
  },
  'A-01': {
    red: [school('one child fewer than doelgroepkinderen', ['A-01'], listOf(12, 11))],
    green: [school('exactly as many', ['A-18'], listOf(12, 12))],
  },
  'A-03': {
    red: [school('501 children in a groep', ['A-03'], listOf(12, 501))],
    green: [school('500 children in a groep', [], listOf(12, 500))],
  },
  'K-15': {
    red: [
      voorschool('a peuter that started in the month of the peildatum', ['K-15'], {
        form: {
          kinderen: voorschoolForm.kinderen.map((one, i) =>
            i === 0 ? { ...one, startmaand: '2026-06' } : one,
          ),
        },
      }),
    ],
    green: [],
  },
  'K-23': {
    red: [school('85 months before the peildatum', ['K-23'], firstKind({ startmaand: '2019-05' }))],
    green: [school('84 months before the peildatum', [], firstKind({ startmaand: '2019-06' }))],
  },
  'L-11': {
    red: [],
    green: [school('a name of 60 characters', [], named(60))],
  },
  'T-03': {
    red: [school('1001 characters', ['T-03'], text(1001))],
    green: [school('exactly 1000 characters', [], text(1000))],
  },
  'T-06': {
    red: [school('nine children and an illness', ['A-16', 'T-06'], health(9))],
    green: [school('ten children and an illness', [], health(10))],
  },
  'T-08': {
    red: [school('nine characters', ['T-08'], firstToelichting({ tekst: 'Voorlezen' }))],
    green: [school('ten characters', [], firstToelichting({ tekst: 'Voorlezen.' }))],
  },
  'T-09': {
    red: [
      school('one row too many, of the same domein', ['T-09'], {
        form: { toelichtingen: [...toelichtingen, ...toelichtingen.slice(0, 1)] },
      }),
    ],
    green: [],
  },
  'T-11': {
    red: [school('six factors, each on a line', ['T-11'], factors(6))],
    green: [school('five factors, each on a line', [], factors(5))],
  },
};
