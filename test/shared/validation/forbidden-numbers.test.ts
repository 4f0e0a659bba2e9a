import { describe, expect, test } from 'vitest';
import { aantallenColumns } from '../../../shared/inzending/aantallen-columns.ts';
import { aantallenRows } from '../../../shared/inzending/aantallen-rows.ts';
import { listShapeOf } from '../../../shared/inzending/form-counts.ts';
import type { Form } from '../../../shared/inzending/form.ts';
import { groepenColumns } from '../../../shared/inzending/groepen-columns.ts';
import { cellsOfKind } from '../../../shared/inzending/kind-regel.ts';
import { kinderenColumns } from '../../../shared/inzending/kinderen-columns.ts';
import { readAantallenRegel } from '../../../shared/inzending/read-aantallen.ts';
import { readKindRegel } from '../../../shared/inzending/read-kind-regel.ts';
import { readToelichtingRegel } from '../../../shared/inzending/read-toelichting.ts';
import { toelichtingColumns } from '../../../shared/inzending/toelichting-columns.ts';
import { placeName } from '../../../shared/validation/finding.ts';
import { validateForm } from '../../../shared/validation/validate-form.ts';
import { atSchool, atVoorschool, peuter, schoolForm, voorschoolForm } from '../example.ts';
import { typedForm } from '../typed-form.ts';

const shape = listShapeOf(atSchool);
const typed = typedForm(schoolForm, atSchool);
const forbidden = (form: Form) =>
  validateForm(form, atSchool)
    .filter(({ rule }) => ['K-03', 'T-04'].includes(rule))
    .map(({ place }) => placeName(place));

/** Ways to write one burgerservicenummer; the last is one that begins with a zero that was left out. */
const ways = ['249566758', '249.566.758', '249 566 758', '2495-66-758', '249–566–758', '10000008'];

const inKinderen = kinderenColumns(shape).map(({ id }) => id);
const inGroepen = groepenColumns(shape).map(({ id }) => id);
const inAantallen = aantallenColumns.map(({ id }) => id);
const inToelichting = toelichtingColumns(shape.domeinen).map(({ id }) => id);
const label = aantallenRows(shape)[0]!.label;

describe.each(ways)('a burgerservicenummer as %s', (number) => {
  test.each(inKinderen)('is found in column %s of Kinderen', (id) => {
    const cells = { ...Object.fromEntries(cellsOfKind(schoolForm.kinderen[0]!)), [id]: number };
    const first = readKindRegel(cells, shape)!;
    const places = forbidden({ ...schoolForm, kinderen: [first, ...schoolForm.kinderen.slice(1)] });
    expect(places).toEqual([expect.stringMatching(new RegExp(`^Kinderen/.*/${id}$`))]);
  });

  test.each(inGroepen)('is found in column %s of Groepen', (id) => {
    const [first, ...others] = typed.groepen;
    const places = forbidden({ ...typed, groepen: [{ ...first!, [id]: number }, ...others] });
    expect(places).toEqual([expect.stringMatching(new RegExp(`^Groepen/.*/${id}$`))]);
  });

  test.each(inAantallen)('is found in column %s of Aantallen', (id) => {
    const row = readAantallenRegel({ regel: label, [id]: number }, shape)!;
    const places = forbidden({ ...typed, aantallen: [row, ...typed.aantallen!.slice(1)] });
    expect(places).toEqual([expect.stringMatching(new RegExp(`^Aantallen/.*/${id}$`))]);
  });

  test.each(inToelichting)('is found in column %s of Toelichting', (id) => {
    const row = readToelichtingRegel({ domein: 'Taal', [id]: number }, shape.domeinen)!;
    const places = forbidden({ ...schoolForm, toelichtingen: [row, ...schoolForm.toelichtingen.slice(1)] });
    expect(places).toEqual([expect.stringMatching(new RegExp(`^Toelichting/.*/${id}$`))]);
  });

  test.each(['kindvolgsysteem', 'kindvolgsysteemNaam', 'groeimethode', 'bron'])(
    'is found as the answer on %s',
    (row) => {
      expect(forbidden({ ...schoolForm, [row]: number })).toEqual([`Formulier/${row}/waarde`]);
    },
  );
});

test('the LRK-nummer of a voorschool may stand in any cell; what is no LRK-nummer opens no door', () => {
  const kinderen = [peuter('111222333'), ...voorschoolForm.kinderen.slice(1)];
  const rules = (lrk: string) =>
    validateForm(
      { ...voorschoolForm, kinderen },
      { ...atVoorschool, locatie: { ...atVoorschool.locatie, lrk } },
    ).map(({ rule }) => rule);
  expect(rules('111222333')).toEqual([]);
  expect(rules('1112 22333')).toEqual(['L-05', 'K-03']);
});
