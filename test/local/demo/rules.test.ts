import { describe, expect, test } from 'vitest';
import { demoUitvraag } from '../../../local/demo/demo-uitvraag.ts';
import { generate, type InventedLocatie } from '../../../local/demo/generate.ts';
import { inventRegister } from '../../../local/demo/invent-register.ts';
import { withMistake } from '../../../local/demo/mistakes.ts';
import { typedForm } from '../../../local/demo/typed-form.ts';
import type { Form, FormContext } from '../../../shared/inzending/form.ts';
import { listShapeOf } from '../../../shared/inzending/form-counts.ts';
import { makeInzending } from '../../../shared/inzending/make-inzending.ts';
import { SJABLOONVERSIE } from '../../../shared/inzending/sjabloonversie.ts';
import { blocks } from '../../../shared/validation/finding.ts';
import { findingsThatAskReason, reasonFor } from '../../../shared/validation/reasons.ts';
import { validateInzending } from '../../../shared/validation/validate-inzending.ts';
import { waarheidOf } from '../../../local/demo/waarheid.ts';
import { Uitvraag } from '../../../shared/uitvraag/uitvraag.ts';
import { validateForm } from '../../../shared/validation/validate-form.ts';

const { gemeente, locaties } = inventRegister(120);
const uitvraag = { ...demoUitvraag(gemeente, locaties), status: 'open' as const };
const invented = generate({ ...uitvraag, locaties, seed: 11 });

const contextOf = ({ locatie, verwacht }: InventedLocatie): FormContext => ({
  gemeenteNaam: gemeente.naam,
  uitvraag,
  locatie,
  verwacht,
  sjabloonversie: SJABLOONVERSIE,
});

const findingsOf = (one: InventedLocatie, form: Form) =>
  validateForm(form, contextOf(one), { nulopgave: one.answer === 'nulopgave' });

const payloadOf = (one: InventedLocatie) =>
  makeInzending(one.form, contextOf(one), {
    nulopgave: one.answer === 'nulopgave',
    vervangt: 0,
    redenen: findingsThatAskReason(findingsOf(one, one.form)).map((finding) => reasonFor(finding, 'Geteld.')),
    verklaring: true,
  })!;
const senders = invented.filter(({ answer }) => answer !== 'niet-ingezonden');

test('the uitvraag of the demo has the agreed form', () => {
  expect(Uitvraag.safeParse(uitvraag).success).toBe(true);
  expect(
    demoUitvraag(
      gemeente,
      locaties.filter(({ soort }) => soort === 'school'),
    ).afspraak.fasen,
  ).toEqual(['vroegschool']);
});

test('locaties that type their counts send what they would have sent from their list', () => {
  const typing = invented.filter((one) => one.typing);
  expect(typing.length).toBeGreaterThan(10);
  for (const one of typing) {
    const typed = { ...one, form: typedForm(one.form, listShapeOf(contextOf(one))) };
    expect(blocks(findingsOf(typed, typed.form))).toBe(false);
    const withoutHistogram = payloadOf(one).groepen.map((row) => ({ ...row, combinatie: undefined }));
    expect(payloadOf(typed).groepen).toEqual(withoutHistogram);
    expect(payloadOf(typed).redenen).toEqual(payloadOf(one).redenen);
  }
});

describe('the rules', () => {
  test('find no error in what a careful locatie fills in', () => {
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

describe('the payload of every locatie that sends', () => {
  test('passes the rules of the server', () => {
    const errors = senders.flatMap((one) =>
      validateInzending(payloadOf(one), contextOf(one)).filter(({ severity }) => severity === 'fout'),
    );
    expect(errors).toEqual([]);
  });

  test('adds up to the truth, in every domein', () => {
    const sums = (counts: readonly { voldoende: number; onvoldoende: number; nietTeBeoordelen: number }[]) =>
      (['voldoende', 'onvoldoende', 'nietTeBeoordelen'] as const).map((key) =>
        counts.reduce((total, one) => total + one[key], 0),
      );
    const sent = senders.flatMap((one) => payloadOf(one).groepen.flatMap(({ domeinen }) => domeinen));
    const truth = waarheidOf(invented).locaties.flatMap(({ groepen }) => Object.values(groepen));
    for (const { domein } of uitvraag.afspraak.domeinen)
      expect(sums(sent.filter((one) => one.domein === domein))).toEqual(
        sums(truth.flatMap((groep) => groep[domein] ?? [])),
      );
  });
});
