import { bronNames } from '../../../shared/inzending/bron.ts';
import { atSchool, schoolForm } from '../example.ts';
import { typedForm, withAantallen } from '../typed-form.ts';
import { groep1, type RuleCases, school } from './case.ts';

const form = typedForm(schoolForm, atSchool);
const withList = { ...form, kinderen: schoolForm.kinderen };
const fromList = { ...withList, bron: bronNames.list };

export const tellingTypedCases: Readonly<Record<string, RuleCases>> = {
  'A-09': {
    red: [
      school('a child less in the list than was typed, which is sent', ['A-09'], {
        form: { ...withList, kinderen: groep1(11) },
      }),
      school('another outcome in what was typed, where the list is sent', ['A-09'], {
        form: withAantallen(fromList, 'Groep 1: Taal', { voldoende: '5', onvoldoende: '1' }),
      }),
      school('one reason that differs', ['A-09'], {
        form: withAantallen(withList, 'Groep 1: Taal', {
          ...{ voldoende: '5', nietTeBeoordelen: '1', overig: '1' },
        }),
      }),
    ],
    green: [
      school('a list that says the same as what was typed', [], { form: withList }),
      school('what was typed says the same as the list', [], { form: fromList }),
      school('typed counts alone', [], { form }),
      school('a list alone', [], { form: { bron: bronNames.list } }),
      school('a list that is not finished: that comes first', ['K-05'], {
        form: {
          ...fromList,
          kinderen: fromList.kinderen.map((one, i) => (i === 0 ? { ...one, groep: '' } : one)),
        },
      }),
    ],
  },
  'A-22': {
    red: [
      school('counts of a groep that the locatie does not have', ['A-22'], {
        form: {
          ...form,
          aantallen: [...form.aantallen!, { regel: 'Groep 3: Taal', aantallen: { voldoende: '1' } }],
        },
      }),
      school('a row that stands there twice', ['A-22'], {
        form: { ...form, aantallen: [...form.aantallen!, form.aantallen![0]!] },
      }),
      school('a second row for a groep', ['A-22'], {
        form: { ...form, groepen: [...form.groepen, form.groepen[0]!] },
      }),
    ],
    green: [
      school('a row of no groep in which nothing is counted', [], {
        form: { ...form, aantallen: [...form.aantallen!, { regel: 'Totaal', aantallen: { voldoende: '' } }] },
      }),
      school('such a row where the list is sent', [], {
        form: { ...fromList, groepen: [...form.groepen, { groep: 'Groep 3', kinderen: '8' }] },
      }),
    ],
  },
};
