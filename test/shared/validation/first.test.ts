import { expect, test } from 'vitest';
import { makeInzending } from '../../../shared/inzending/make-inzending.ts';
import { validateForm } from '../../../shared/validation/validate-form.ts';
import { validateInzending } from '../../../shared/validation/validate-inzending.ts';
import { answers, atSchool, atVoorschool, schoolForm, voorschoolForm } from '../example.ts';

test.each([
  ['a school', schoolForm, atSchool],
  ['a voorschool', voorschoolForm, atVoorschool],
])(
  '%s that filled in everything has no finding in the workbook and none at the server',
  (_, form, context) => {
    expect(validateForm(form, context)).toEqual([]);
    expect(validateInzending(makeInzending(form, context, answers)!, context)).toEqual([]);
  },
);
