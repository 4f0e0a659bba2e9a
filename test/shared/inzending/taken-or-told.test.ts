import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Form, FormContext } from '../../../shared/inzending/form.ts';
import { makeInzending } from '../../../shared/inzending/make-inzending.ts';
import { blocks } from '../../../shared/validation/finding.ts';
import { findingsThatAskReason, reasonFor } from '../../../shared/validation/reasons.ts';
import { validateForm } from '../../../shared/validation/validate-form.ts';
import { validateInzending } from '../../../shared/validation/validate-inzending.ts';
import { answers, atSchool, atVoorschool, schoolForm, voorschoolForm } from '../example.ts';
import { typedForm } from '../typed-form.ts';

/** What people may type or paste anywhere. */
const texts = [
  ...[
    '',
    '0',
    '1',
    '3',
    '4',
    '5',
    '6',
    '12',
    '400',
    '500',
    '501',
    '-1',
    '1.000',
    'x',
    'ja',
    'nee',
    'onbekend',
  ],
  ...['voldoende', 'onvoldoende', 'niet te beoordelen', 'nieuw in Nederland', 'overig', 'Groep 1', 'groep 2'],
  ...['Peuters', 'Anders', 'KIJK!', '2025-09', '2027-01', 'K01', 'Anders; Coaching op de groep', 'Taal'],
  ...[
    'Groep 2: Taal',
    'Uit de lijst Kinderen',
    'Wij typen de aantallen zelf',
    'a'.repeat(81),
    'a'.repeat(1001),
  ],
];

interface Step {
  readonly at: number;
  readonly how: 'text' | 'twice' | 'gone';
  readonly text: string;
}
const step = fc.record({
  at: fc.nat(10_000),
  how: fc.constantFrom<Step['how']>('text', 'text', 'text', 'twice', 'gone'),
  text: fc.constantFrom(...texts),
});

/** The form with one text changed, or one row of a table twice or gone. */
function changed(form: Form, { at, how, text }: Step): Form {
  const tables = (['groepen', 'aantallen', 'kinderen', 'toelichtingen'] as const).filter(
    (name) => (form[name]?.length ?? 0) > 0,
  );
  const table = tables[at % tables.length];
  if (table === undefined) return form;
  const rows: readonly object[] = form[table] ?? [];
  const nth = at % rows.length;
  if (how === 'gone') return { ...form, [table]: rows.filter((_, i) => i !== nth) };
  if (how === 'twice') return { ...form, [table]: [...rows, rows[nth]] };
  let left = at % 97;
  const put = (node: unknown): unknown => {
    if (typeof node === 'string') return left-- === 0 ? text : node;
    const entries = Object.entries(node ?? {}).map(([key, value]) => [key, put(value)] as const);
    return Array.isArray(node) ? entries.map(([, value]) => value) : Object.fromEntries(entries);
  };
  const all = put({ ...form, [table]: rows.slice(nth) }) as Form;
  return { ...all, [table]: [...rows.slice(0, nth), ...(all[table] ?? [])] };
}

const base = fc.record({
  context: fc.constantFrom(atSchool, atVoorschool),
  children: fc.constantFrom(1, 3, 4, 5, 7, 12),
  typed: fc.boolean(),
});

/** What becomes of a form: refused with a mistake that is told, made into a message that is taken, or neither. */
function fateOf(form: Form, context: FormContext, make = makeInzending): 'told' | 'taken' | 'lost' {
  const findings = validateForm(form, context, { nulopgave: false });
  if (blocks(findings)) return 'told';
  const redenen = findingsThatAskReason(findings).map((finding) => reasonFor(finding, 'Het klopt.'));
  const made = make(form, context, { ...answers, nulopgave: false, redenen });
  return made !== undefined && !blocks(validateInzending(made, context)) ? 'taken' : 'lost';
}

function fates(numRuns: number, make = makeInzending) {
  const seen = { told: 0, taken: 0, lost: 0 };
  fc.assert(
    fc.property(base, fc.array(step, { maxLength: 4 }), ({ context, children, typed }, steps) => {
      const whole = context === atSchool ? schoolForm : voorschoolForm;
      const listed = { ...whole, kinderen: whole.kinderen.slice(0, children) };
      const form = steps.reduce(changed, typed ? typedForm(listed, context) : listed);
      seen[fateOf(form, context, make)] += 1;
    }),
    { numRuns },
  );
  return seen;
}

test('a form in which no mistake is told is taken by the server, however it was filled in', () => {
  const { told, taken, lost } = fates(600);
  expect(lost).toBe(0);
  expect(Math.min(told, taken)).toBeGreaterThan(40);
});

test('planted fault: a message that says less than the form is seen', () => {
  const faulty: typeof makeInzending = (...form) => {
    const made = makeInzending(...form);
    return made && { ...made, groepen: made.groepen.map((row) => ({ ...row, kinderen: 0 })) };
  };
  expect(fates(60, faulty).lost).toBeGreaterThan(0);
});
