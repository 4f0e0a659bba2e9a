import { atSchool, schoolForm } from '../example.ts';
import { typedForm, withAantallen, withFirstGroep } from '../typed-form.ts';
import { groep1, type RuleCases, school } from './case.ts';

const form = typedForm(schoolForm, atSchool);
const withList = { ...form, kinderen: schoolForm.kinderen };

/** Typed counts that break rules which also look at counts of a list or a message. */
export const typedSumCases: Readonly<Record<string, RuleCases>> = {
  'A-01': {
    red: [
      school('fewer children typed than doelgroepkinderen', ['A-01'], {
        form: withFirstGroep(form, { kinderen: '5' }),
      }),
    ],
    green: [
      school('as many typed as doelgroepkinderen', ['A-18'], {
        form: withFirstGroep(form, { kinderen: '6' }),
      }),
    ],
  },
  'A-02': {
    red: [
      school('an outcome too few typed', ['A-02'], {
        form: withAantallen(form, 'Groep 1: Taal', { voldoende: '5' }),
      }),
      school('nothing typed for a domein', ['A-02'], {
        form: withAantallen(form, 'Groep 1: Taal', { voldoende: '' }),
      }),
      school('one too few typed in one groep and one too many in the other', ['A-02'], {
        form: withAantallen(
          withAantallen(form, 'Groep 1: Taal', { voldoende: '5' }),
          ...(['Groep 2: Taal', { voldoende: '7' }] as const),
        ),
      }),
      school('counts typed for no children at all', ['A-02'], {
        form: withFirstGroep(form, { doelgroepkinderen: '0', veJa: '' }),
      }),
    ],
    green: [school('zero typed', [], { form: withAantallen(form, 'Groep 1: Taal', { onvoldoende: '0' }) })],
  },
  'A-03': {
    red: [
      school('a word typed', ['A-03'], { form: withAantallen(form, 'Groep 1: Taal', { voldoende: 'zes' }) }),
      school('a negative count typed', ['A-03'], { form: withFirstGroep(form, { veJa: '-6' }) }),
      school('no number of doelgroepkinderen typed', ['A-03'], {
        form: withFirstGroep(form, { doelgroepkinderen: '' }),
      }),
      school('no number of children typed', ['A-03'], { form: withFirstGroep(form, { kinderen: '' }) }),
    ],
    green: [
      school('a number typed with a decimal zero', [], { form: withFirstGroep(form, { veJa: '6.0' }) }),
    ],
  },
  'A-04': {
    red: [
      school('no reason typed', ['A-04'], {
        form: withAantallen(form, 'Groep 1: Taal', { voldoende: '5', nietTeBeoordelen: '1' }),
      }),
      school('a reason typed for nobody', ['A-04'], {
        form: withAantallen(form, 'Groep 1: Taal', { overig: '1' }),
      }),
    ],
    green: [
      school('two reasons typed for two children of six', ['A-14'], {
        form: withAantallen(form, 'Groep 1: Taal', {
          ...{ voldoende: '4', nietTeBeoordelen: '2', overig: '1', teKort: '1' },
        }),
      }),
    ],
  },
  'A-05': {
    red: [
      school('more help typed than onvoldoende', ['A-05'], {
        form: withAantallen(form, 'Groep 1: Motoriek', { ondersteuning: '7' }),
      }),
    ],
    green: [
      school('less help typed than onvoldoende', [], {
        form: withAantallen(form, 'Groep 1: Motoriek', { ondersteuning: '2' }),
      }),
    ],
  },
  'A-08': {
    red: [
      school('one kleuter too few typed', ['A-08'], { form: withFirstGroep(form, { veJa: '5' }) }),
      school('nothing typed on VE', ['A-08'], { form: withFirstGroep(form, { veJa: '' }) }),
    ],
    green: [
      school('one typed as onbekend', [], { form: withFirstGroep(form, { veJa: '5', veOnbekend: '1' }) }),
      school('four kleuters typed of whom nothing is asked', ['A-17'], {
        form: withFirstGroep(typedForm({ ...schoolForm, kinderen: groep1(4) }, atSchool), { veJa: '' }),
      }),
    ],
  },
  'K-03': {
    red: [
      school('a burgerservicenummer in a list that is not counted', ['K-03'], {
        form: {
          ...withList,
          kinderen: [{ ...schoolForm.kinderen[0]!, code: '111222333' }, ...schoolForm.kinderen.slice(1)],
        },
      }),
    ],
    green: [],
  },
};
