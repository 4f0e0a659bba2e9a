import { describe, expect, it } from 'vitest';
import { listShapeOf } from '../../../shared/inzending/form-counts.ts';
import { readKindRegel } from '../../../shared/inzending/read-kind-regel.ts';
import { validateForm } from '../../../shared/validation/validate-form.ts';
import { kinderenColumns } from '../../../shared/inzending/kinderen-columns.ts';
import { exampleKinderen } from '../../../local/werkbank/help/example-kinderen.ts';
import { contextFor } from '../../support/example-form.ts';
import { goodForm } from '../../support/example-kinderen.ts';

/** The findings on the example children alone, by rule and column. */
function findingsFor(locatieId: string) {
  const context = contextFor(locatieId);
  const shape = listShapeOf(context);
  const ids = kinderenColumns(shape).map(({ id }) => id);
  const rows = exampleKinderen(shape, context.uitvraag.peildatum);
  const kinderen = rows.flatMap((row, nth) => {
    const cells = [`K${nth + 1}`, ...row].map((text, at) => [ids[at] ?? '', text] as const);
    return readKindRegel(Object.fromEntries(cells), shape) ?? [];
  });
  expect(kinderen).toHaveLength(12);
  return validateForm({ ...goodForm([], 0), kinderen }, context)
    .filter(({ rule }) => rule.startsWith('K-'))
    .map(({ rule, place }) => `${rule} ${place.row ?? ''} ${place.column ?? ''}`);
}

describe('the example children', () => {
  it.each(['voorschool-eik', 'school-linde'])('hold two small mistakes and no other, at %s', (locatieId) => {
    expect(findingsFor(locatieId)).toEqual(['K-08 K5 oordeel.sociaalEmotioneel', 'K-09 K11 reden']);
  });
});
