import { difficultNames, textsOf } from '../../support/difficult-texts.ts';
import { atSchool, uitvraag, voorschool as otherLocatie } from '../example.ts';
import { type RuleCases, school, voorschool } from './case.ts';

const asking = (change: object) => ({ context: { uitvraag: { ...uitvraag, ...change } } });
const agreed = (change: object) => asking({ afspraak: { ...uitvraag.afspraak, ...change } });

const located = (change: object) => ({ context: { locatie: { ...atSchool.locatie, ...change } } });
const registered = (lrk: string) => ({ context: { locatie: { ...otherLocatie, lrk } } });

const named = (kindvolgsysteemNaam: string) => ({
  form: { kindvolgsysteem: 'Anders', kindvolgsysteemNaam },
});

export const formulierCases: Readonly<Record<string, RuleCases>> = {
  'L-01': {
    red: [
      school('a school where the afspraak is about voorscholen', ['L-01'], agreed({ fasen: ['voorschool'] })),
      school('a locatie of another gemeente', ['L-01'], asking({ gemeentecode: '9902' })),
      school('a payload that names another locatie', ['L-01'], {
        payload: (sent) => ({ ...sent, locatieId: otherLocatie.locatieId }),
      }),
    ],
    green: [
      voorschool(
        'a voorschool where the afspraak is about voorscholen',
        [],
        agreed({ fasen: ['voorschool'] }),
      ),
    ],
  },
  'L-02': {
    red: [
      school('a peildatum that is not in the schooljaar', ['L-02'], asking({ schooljaar: '2024-2025' })),
      school('a payload of another schooljaar', ['L-02'], {
        payload: (sent) => ({ ...sent, schooljaar: '2024-2025' }),
      }),
      school('a payload of another uitvraag', ['L-02'], {
        payload: (sent) => ({ ...sent, uitvraagId: 'uitvraag-0' }),
      }),
    ],
    green: [school('a peildatum on the last day', [], asking({ peildatum: '2026-07-31' }))],
  },
  'L-03': {
    red: [
      school('no kindvolgsysteem', ['L-03'], { form: { kindvolgsysteem: '' } }),
      school('a kindvolgsysteem that is not in the list', ['L-03'], { form: { kindvolgsysteem: 'Iets' } }),
      school('a payload without kindvolgsysteem', ['L-03'], {
        payload: (sent) => ({ ...sent, kindvolgsysteem: undefined }),
      }),
    ],
    green: [
      school('a kindvolgsysteem in small letters', [], { form: { kindvolgsysteem: 'kijk!' } }),
      school('none, with a nulopgave', [], {
        form: { kindvolgsysteem: '', groeimethode: '', kinderen: [], toelichtingen: [] },
        options: { nulopgave: true },
      }),
    ],
  },
  'L-04': {
    red: [
      school('Anders without a name', ['L-04'], { form: { kindvolgsysteem: 'Anders' } }),
      school('a payload with anders and no name', ['L-04'], {
        payload: (sent) => ({ ...sent, kindvolgsysteem: 'anders' }),
      }),
    ],
    green: [
      school('Anders with a name', [], {
        form: { kindvolgsysteem: 'Anders', kindvolgsysteemNaam: 'Eigen lijst' },
      }),
      school('Anders without a name, with a nulopgave', [], {
        form: { kindvolgsysteem: 'Anders', kinderen: [], toelichtingen: [] },
        options: { nulopgave: true },
      }),
    ],
  },
  'L-05': {
    red: [
      voorschool('a LRK-nummer of eight digits', ['L-05'], registered('11122233')),
      voorschool('a LRK-nummer of ten digits', ['L-05'], registered('1112223331')),
      voorschool('a LRK-nummer with a letter', ['L-05'], registered('11122233A')),
    ],
    green: [
      voorschool('a LRK-nummer of nine digits', [], registered('100000001')),
      school('a school, which has none', []),
    ],
  },
  'L-06': {
    red: [
      school('a BRIN of three signs', ['L-06'], located({ brin: '12A' })),
      school('a BRIN in small letters', ['L-06'], located({ brin: '12ab' })),
      school('a BRIN with the vestiging behind it', ['L-06'], located({ brin: '12AB00' })),
    ],
    green: [
      school('two digits and two letters', [], located({ brin: '12AB' })),
      school('a digit in the place of a letter, as some have', [], located({ brin: '12A3' })),
      school('no BRIN', [], located({ brin: undefined })),
    ],
  },
  'L-07': {
    red: [
      school('an older form', ['L-07'], asking({ sjabloonversie: '1.0.1' })),
      school('an older form, with 9 before 10', ['L-07'], asking({ sjabloonversie: '10.0.0' })),
      school('a payload of an older form', ['L-07'], {
        payload: (sent) => ({ ...sent, sjabloonversie: '0.9.9' }),
      }),
    ],
    green: [school('a newer form', [], { context: { sjabloonversie: '1.2.0' } })],
  },
  'L-09': {
    red: [school('levels at a school', ['L-09'], { form: { groeimethode: 'Niveau I tot en met V' } })],
    green: [voorschool('levels at a voorschool', [], { form: { groeimethode: 'Niveau I tot en met V' } })],
  },
  'L-10': {
    red: [
      school('no groeimethode', ['L-10'], { form: { groeimethode: '' } }),
      school('a payload without groeimethode', ['L-10'], {
        payload: (sent) => ({ ...sent, groeimethode: undefined }),
      }),
    ],
    green: [school('a groeimethode of the list', [], { form: { groeimethode: 'vaardigheidsscore' } })],
  },
  'L-12': {
    red: [
      school('no answer on where the counts come from', ['L-12'], { form: { bron: '' } }),
      school('another answer than the two', ['L-12'], { form: { bron: 'allebei' } }),
    ],
    green: [
      school('the list, in capitals', [], { form: { bron: 'UIT DE LIJST KINDEREN' } }),
      school('a workbook that does not ask it', []),
    ],
  },
  'L-11': {
    red: [
      school('a name of 61 characters', ['L-11'], {
        form: { kindvolgsysteem: 'Anders', kindvolgsysteemNaam: 'a'.repeat(61) },
      }),
    ],
    green: [
      school('a name of 60 characters', [], {
        form: { kindvolgsysteem: 'Anders', kindvolgsysteemNaam: 'a'.repeat(60) },
      }),
      school('a long name that does not travel', [], { form: { kindvolgsysteemNaam: 'a'.repeat(61) } }),
    ],
  },
  'L-13': {
    red: [
      ...['=1+1', '-eigen lijst', '@lijst', '\uFF1DSOM(A1)', '\u200B+31', 'eigen\nlijst', 'a\u0001b'].map(
        (text) => school(`a name such as ${JSON.stringify(text)}`, ['L-13'], named(text)),
      ),
    ],
    green: [
      ...[...textsOf(difficultNames), 'a=b', 'eigen lijst - 2', ' eigen  lijst '].map((text) =>
        school(`a name such as ${JSON.stringify(text)}`, [], named(text)),
      ),
      school('a name that does not travel', [], { form: { kindvolgsysteemNaam: '=1+1' } }),
    ],
  },
};
