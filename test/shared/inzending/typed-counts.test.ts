import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonical } from '../../../shared/kernel/canonical.ts';
import type { Inzending } from '../../../shared/inzending/inzending.ts';
import { makeInzending } from '../../../shared/inzending/make-inzending.ts';
import { findingsThatAskReason, reasonFor } from '../../../shared/validation/reasons.ts';
import { validateForm } from '../../../shared/validation/validate-form.ts';
import { validateInzending } from '../../../shared/validation/validate-inzending.ts';
import { answers, atSchool, kind, schoolForm } from '../example.ts';
import { typedForm, withAantallen, withFirstGroep } from '../typed-form.ts';
import { type Filled, filledForm } from './any-form.ts';

/** The message as it goes over the wire, bar the histogram that nobody can type. */
const wireOf = (inzending: Inzending | undefined): string =>
  canonical({
    ...inzending,
    groepen: inzending?.groepen.map((row) => ({ ...row, combinatie: undefined })),
  });

const sentFrom = ({ form, context }: Filled) => {
  const options = { nulopgave: false };
  const redenen = findingsThatAskReason(validateForm(form, context, options)).map((finding) =>
    reasonFor(finding, 'Het klopt.'),
  );
  return makeInzending(form, context, { ...answers, redenen });
};

/** Whether every list that can be sent is the same message when its counts are typed instead. */
const sameMessage = (typed: typeof typedForm) => {
  let compared = 0;
  const checked = fc.check(
    fc.property(filledForm(), fc.option(fc.nat(40)), ({ form, context }, verwacht) => {
      const asked = { ...context, ...(verwacht === null ? {} : { verwacht }) };
      const listed = sentFrom({ form, context: asked });
      if (listed === undefined) return true;
      compared += 1;
      return wireOf(listed) === wireOf(sentFrom({ form: typed(form, context), context: asked }));
    }),
    { numRuns: 200 },
  );
  return { ...checked, compared };
};

describe('counts that are typed', () => {
  test('make the same message as the list from which they were counted', () => {
    const { failed, counterexample, compared } = sameMessage(typedForm);
    expect({ failed, counterexample }).toEqual({ failed: false, counterexample: null });
    expect(compared).toBeGreaterThan(20);
  });

  test('would be seen to differ if one of them were off', () => {
    const off: typeof typedForm = (form, context) =>
      withFirstGroep(typedForm(form, context), { doelgroepkinderen: '7' });
    expect(sameMessage(off).failed).toBe(true);
  });

  test('raise the same findings in the workbook as at the server', () => {
    let taken = 0;
    fc.assert(
      fc.property(filledForm(), ({ form: listed, context }) => {
        const form = typedForm(listed, context);
        const nulopgave = listed.kinderen.length === 0;
        const sent = makeInzending(form, context, { ...answers, nulopgave });
        if (sent === undefined) return;
        const rules = (found: readonly { rule: string }[]) => [...new Set(found.map(({ rule }) => rule))];
        const inWorkbook = validateForm(form, context, { nulopgave });
        expect(rules(validateInzending(sent, context)).sort()).toEqual(rules(inWorkbook).sort());
        taken += 1;
      }),
    );
    expect(taken).toBeGreaterThan(20);
  });

  const form = typedForm(schoolForm, atSchool);

  test('are nothing at all where no cell is filled in', () => {
    const empty = typedForm({ ...schoolForm, kinderen: [] }, atSchool);
    expect(makeInzending(empty, atSchool, { ...answers, nulopgave: true })?.groepen).toEqual([]);
  });

  test('leave the list alone: a row that is not finished does not matter', () => {
    const kinderen = [kind('K01', { groep: '' })];
    const sent = makeInzending({ ...form, kinderen }, atSchool, answers);
    expect(sent?.groepen).toEqual(makeInzending(form, atSchool, answers)?.groepen);
  });

  test.each([
    ['a word', withAantallen(form, 'Groep 1: Taal', { voldoende: 'zes' })],
    ['half a child', withAantallen(form, 'Groep 2: Taal', { onvoldoende: '1,5' })],
    ['more children than any groep has', withFirstGroep(form, { doelgroepkinderen: '501' })],
    ['an empty number of children beside counts', withFirstGroep(form, { doelgroepkinderen: '' })],
    ['an answer on the source that is not in the list', { ...form, bron: 'van internet' }],
    [
      'a row of no groep',
      { ...form, aantallen: [{ regel: 'Groep 3: Taal', aantallen: { voldoende: '1' } }] },
    ],
  ])('make no message with %s', (_, wrong) => {
    expect(makeInzending(wrong, atSchool, answers)).toBeUndefined();
  });

  test('a workbook that does not ask where counts come from counts its list', () => {
    const { bron, ...without } = form;
    expect(bron).toBeDefined();
    expect(makeInzending({ ...without, kinderen: schoolForm.kinderen }, atSchool, answers)).toEqual(
      makeInzending(schoolForm, atSchool, answers),
    );
  });
});
