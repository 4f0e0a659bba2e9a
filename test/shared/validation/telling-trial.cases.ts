import { kind, peuter, uitvraag, codes } from '../example.ts';
import { groep1, type RuleCases, school, voorschool } from './case.ts';
import { everywhere, total } from './telling-inputs.ts';

const on = (rule: string) => ({ context: { uitvraag: { ...uitvraag, proefregels: [rule] } } });

/** Twelve kleuters who all got one oordeel everywhere, `short` of them onvoldoende. */
const alike = (short: number) => ({
  form: {
    ...total('40').form,
    kinderen: codes(12).map((code, i) =>
      kind(
        code,
        i < short
          ? { oordelen: everywhere('onvoldoende'), hulp: everywhere('ja') }
          : { oordelen: everywhere('voldoende'), hulp: everywhere('') },
      ),
    ),
  },
});
const withoutHelp = { hulp: { motoriek: 'nee' } };
const unknownVe = (count: number) => ({
  form: {
    ...total('40').form,
    kinderen: codes(12).map((code, i) => kind(code, { veGevolgd: i < count ? 'onbekend' : 'ja' })),
  },
});

/** Rules on trial: each is silent where the gemeente did not switch it on. */
export const tellingTrialCases: Readonly<Record<string, RuleCases>> = {
  'A-23': {
    red: [school('the same outcome in every domein', ['A-23'], { ...alike(3), ...on('A-23') })],
    green: [
      school('the same outcome, and the rule is not on', [], alike(3)),
      school('the same outcome, and another rule is on', [], { ...alike(3), ...on('A-25') }),
      school('a domein that differs', [], {
        form: { ...total('40').form, kinderen: groep1(12) },
        ...on('A-23'),
      }),
      school('everybody grows enough', ['A-12'], { ...alike(0), ...on('A-23') }),
    ],
  },
  'A-24': {
    red: [
      voorschool('twelve without any help', ['A-24'], {
        form: { kinderen: codes(12).map((code) => peuter(code, withoutHelp)) },
        ...on('A-24'),
      }),
    ],
    green: [
      voorschool('one of twelve with help', [], {
        form: { kinderen: [peuter('K99'), ...codes(11).map((code) => peuter(code, withoutHelp))] },
        ...on('A-24'),
      }),
      voorschool('nobody with help, and the rule is not on', [], {
        form: { kinderen: codes(12).map((code) => peuter(code, withoutHelp)) },
      }),
      voorschool('nine without any help', ['A-16'], {
        form: { kinderen: codes(9).map((code) => peuter(code, withoutHelp)) },
        ...on('A-24'),
      }),
    ],
  },
  'A-25': {
    red: [school('seven of twelve unknown', ['A-25'], { ...unknownVe(7), ...on('A-25') })],
    green: [
      school('half of twelve unknown', [], { ...unknownVe(6), ...on('A-25') }),
      school('all unknown, and the rule is not on', [], unknownVe(12)),
    ],
  },
};
