import { describe, expect, test } from 'vitest';
import { demoUitvraag } from '../../../local/demo/demo-uitvraag.ts';
import { generate, type InventedLocatie } from '../../../local/demo/generate.ts';
import { inventRegister } from '../../../local/demo/invent-register.ts';
import { withMistake } from '../../../local/demo/mistakes.ts';
import type { Form } from '../../../shared/inzending/form.ts';
import { Uitvraag } from '../../../shared/uitvraag/uitvraag.ts';
import { validateForm } from '../../../shared/validation/validate-form.ts';

const { gemeente, locaties } = inventRegister(120);
const uitvraag = demoUitvraag(gemeente, locaties, 'open');
const invented = generate({ ...uitvraag, locaties, seed: 11 });

const findingsOf = ({ locatie, answer, verwacht }: InventedLocatie, form: Form) =>
  validateForm(
    form,
    { gemeenteNaam: gemeente.naam, uitvraag, locatie, verwacht, sjabloonversie: uitvraag.sjabloonversie },
    { nulopgave: answer === 'nulopgave' },
  );

test('the uitvraag of the demo has the agreed form', () => {
  expect(Uitvraag.safeParse(uitvraag).success).toBe(true);
  expect(
    demoUitvraag(
      gemeente,
      locaties.filter(({ soort }) => soort === 'school'),
      'open',
    ).afspraak.fasen,
  ).toEqual(['vroegschool']);
});

describe('the rules', () => {
  test('find no error in what a careful locatie fills in', () => {
    const senders = invented.filter(({ answer }) => answer !== 'niet-ingezonden');
    const errors = senders.flatMap((one) =>
      findingsOf(one, one.form).filter(({ severity }) => severity === 'fout'),
    );
    expect(errors).toEqual([]);
  });

  test('find every mistake on the cell where it was made', () => {
    const spoiled = invented.flatMap((one) => (one.mistake ? [{ ...one, mistake: one.mistake }] : []));
    expect(spoiled.length).toBeGreaterThan(60);
    for (const one of spoiled) {
      const { mistake } = one;
      const findings = findingsOf(one, withMistake(one.form, mistake));
      expect(findings.map(({ rule, place }) => [rule, place.row, place.column])).toContainEqual([
        ...[mistake.rule, mistake.row, mistake.column],
      ]);
    }
  });
});
