import { describe, expect, test } from 'vitest';
import { aantallenRows } from '../../../shared/inzending/aantallen-rows.ts';
import type { FormContext } from '../../../shared/inzending/form.ts';
import { listShapeOf } from '../../../shared/inzending/form-counts.ts';
import { kinderenColumns } from '../../../shared/inzending/kinderen-columns.ts';
import { makeInzending } from '../../../shared/inzending/make-inzending.ts';
import { gegevensCells, readGegevens } from '../../../shared/inzending/read-gegevens.ts';
import { validateForm } from '../../../shared/validation/validate-form.ts';
import { validateInzending } from '../../../shared/validation/validate-inzending.ts';
import { formSheets } from '../../../addin/sheets/form-sheets.ts';
import { answers, atSchool, atVoorschool, codes, kind, schoolForm } from '../example.ts';

const { uitvraag } = atSchool;
/** A school where the afspraak counts groep 2 alone. */
const groep2Only: FormContext = {
  ...atSchool,
  uitvraag: { ...uitvraag, afspraak: { ...uitvraag.afspraak, groep1: 'niet', telling: 'schooljaar' } },
};
const inGroep2 = {
  ...schoolForm,
  groepen: [{ groep: 'Groep 2', kinderen: '22' }],
  kinderen: codes(12).map((code) => kind(code, { groep: 'Groep 2' })),
};
const rules = (findings: readonly { readonly rule: string }[]) => [
  ...new Set(findings.map(({ rule }) => rule)),
];

describe('where the afspraak does not count groep 1', () => {
  test('the form does not ask about it, in the list, on Groepen and among typed counts', () => {
    const shape = listShapeOf(groep2Only);
    const groep = kinderenColumns(shape).find(({ id }) => id === 'groep');
    expect(groep?.choices).toEqual(['Groep 2']);
    expect(new Set(aantallenRows(shape).map((row) => row.groep))).toEqual(new Set(['groep2']));
    const cells = JSON.stringify(formSheets(groep2Only, 'stand').filter(({ name }) => name !== 'Gegevens'));
    expect(cells).toContain('Groep 2');
    expect(cells).not.toContain('"Groep 1');
  });

  test('a form with groep 2 alone is whole, and its payload is taken', () => {
    expect(validateForm(inGroep2, groep2Only)).toEqual([]);
    const sent = makeInzending(inGroep2, groep2Only, answers)!;
    expect(sent.groepen.map((row) => row.groepen)).toEqual([['groep2']]);
    expect(validateInzending(sent, groep2Only)).toEqual([]);
  });

  test('a child of groep 1 is no child of the form', () => {
    expect(rules(validateForm(schoolForm, groep2Only))).toContain('K-05');
  });

  test('counts of groep 1 are refused, however they got into the message', () => {
    const sent = makeInzending(schoolForm, atSchool, answers)!;
    expect(rules(validateInzending(sent, groep2Only))).toContain('A-20');
    expect(rules(validateInzending(sent, atSchool))).not.toContain('A-20');
  });
});

describe('the sheet Gegevens', () => {
  const inzage = { grondslag: 'Verordening (verzonnen), artikel 7', dpia: 'DPIA 2026-014' };
  const open: FormContext = {
    ...groep2Only,
    uitvraag: { ...groep2Only.uitvraag, afspraak: { ...groep2Only.uitvraag.afspraak, inzage } },
  };

  test.each([
    ['of an afspraak that says it all', open],
    ['of one that says nothing of it', atSchool],
    ['of a voorschool', atVoorschool],
  ])('holds who counts and whether the gemeente may look, %s', (_, context) => {
    expect(readGegevens(gegevensCells(context))).toEqual({ context: { ...context, lastYear: undefined } });
  });

  test('tells a locatie in words that the gemeente may look at its counts', () => {
    const cells = gegevensCells(open).map(({ label, value }) => `${label}: ${value}`);
    expect(cells).toContain(
      'De gemeente mag uw aantallen bekijken volgens: Verordening (verzonnen), artikel 7',
    );
    expect(cells).toContain('Telt groep 1 ook mee?: Nee, alleen groep 2');
  });

  test('names a row that somebody changed into nothing that is known', () => {
    const cells = gegevensCells(open).map((cell) =>
      cell.key.endsWith('groep1') ? { ...cell, value: 'Misschien' } : cell,
    );
    expect(readGegevens(cells)).toEqual({ missing: ['Telt groep 1 ook mee?'] });
  });
});
