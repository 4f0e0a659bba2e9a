import * as fc from 'fast-check';
import type { Form, FormContext } from '../../../shared/inzending/form.ts';
import type { CellsById } from '../../../shared/inzending/cell.ts';
import { listShapeOf } from '../../../shared/inzending/form-counts.ts';
import { readEntries } from '../../../shared/inzending/read-formulier.ts';
import { readKindRegel } from '../../../shared/inzending/read-kind-regel.ts';
import { readToelichtingRegel } from '../../../shared/inzending/read-toelichting.ts';
import { atSchool, atVoorschool, schoolForm, toelichtingen, uitvraag } from '../example.ts';

const oordeel = fc.constantFrom(
  'voldoende',
  'onvoldoende',
  'niet te beoordelen',
  'Voldoende ',
  ' ONVOLDOENDE',
);
const domeinen = uitvraag.afspraak.domeinen.map(({ domein }) => domein);
const yesNo = fc.constantFrom('ja', 'nee', '');

/** Cells of one row of the child list as people fill it in; `messy` rows have cells that mean nothing. */
const kindCells = (groepen: readonly string[], messy: boolean): fc.Arbitrary<CellsById> => {
  const mess = messy ? [fc.constantFrom('', '?', 'misschien', '249566758'), fc.string()] : [];
  const cell = <T extends string>(...good: fc.Arbitrary<T>[]) => fc.oneof(...good, ...mess);
  return fc.record({
    code: fc.stringMatching(/^[QXZ]{3}[0-9]{4}[QXZ]$/),
    groep: cell(fc.constantFrom(...groepen)),
    indicatie: cell(fc.constantFrom('ja', 'Ja', 'ja ')),
    startmaand: fc.oneof(cell(fc.constantFrom('2025-09', '09-2025', 'sep 2025')), fc.constant(45901)),
    veGevolgd: cell(fc.constantFrom('ja', 'nee', 'onbekend')),
    reden: cell(fc.constantFrom('veel afwezig', 'nieuw in Nederland', 'overig')),
    ...Object.fromEntries(domeinen.map((domein) => [`oordeel.${domein}`, cell(oordeel)])),
    ...Object.fromEntries(domeinen.map((domein) => [`hulp.${domein}`, cell(yesNo)])),
  });
};

export interface Filled {
  readonly form: Form;
  readonly context: FormContext;
}

/** A filled-in form of a school or a voorschool, with up to 30 children. */
export const filledForm = (messy = false): fc.Arbitrary<Filled> =>
  fc
    .record({
      context: fc.constantFrom(atSchool, atVoorschool),
      text: fc.string({ unit: 'grapheme', maxLength: 40 }),
    })
    .chain(({ context, text }) => {
      const groepen = context === atSchool ? ['Groep 1', 'groep 2'] : ['Peuters'];
      const shape = listShapeOf(context);
      const words = toelichtingen.map((one) => ({
        ...one,
        domein: uitvraag.afspraak.domeinen.find(({ domein }) => domein === one.domein)!.naam,
        watDoenWe: text,
      }));
      const entries = [
        { label: 'Kindvolgsysteem', value: 'kijk! ' },
        { label: 'Zo bepalen wij groei', value: schoolForm.groeimethode },
      ];
      return fc.array(kindCells(groepen, messy), { maxLength: 30 }).map((rows) => ({
        context,
        form: {
          ...readEntries(entries),
          groepen: groepen.map((groep) => ({ groep, kinderen: '100' })),
          kinderen: rows.flatMap((cells) => readKindRegel(cells, shape) ?? []),
          toelichtingen: words.flatMap((cells) => readToelichtingRegel(cells, shape.domeinen) ?? []),
        },
      }));
    });
