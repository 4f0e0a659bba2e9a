import { wilson, type Share } from '../aggregation/wilson.ts';
import type { Terugkoppeling } from '../terugkoppeling/terugkoppeling.ts';

/** Numbers as people write them: 71, 59,3 or 1.024. */
const NUMBER = /\d+(?:[.,]\d+)*/g;
/** Names that hold a number and say no figure. */
const NAMED = /\bgroep(?:en)?\s+\d+(?:\s+(?:en|of)\s+\d+)?/giu;

/** One way of writing: a decimal comma is a point, and a point between thousands is nothing. */
const plain = (written: string): string =>
  /^\d{1,3}(?:[.]\d{3})+$/.test(written) ? written.replaceAll('.', '') : written.replaceAll(',', '.');

const numbersIn = (text: string): readonly string[] => text.match(NUMBER) ?? [];

/** The share as whole percents, and the ends of its margin with a decimal and without. */
function percentsOf({ aantal, voldoende }: Share): readonly string[] {
  const { lowest, highest } = wilson({ aantal, voldoende });
  const tenths = Math.floor((1000 * voldoende) / aantal) / 10;
  return [
    String(Math.round((100 * voldoende) / aantal)),
    String(tenths),
    ...[lowest, highest].flatMap((end) => [(end / 10).toFixed(1), String(Math.round(end / 10))]),
  ];
}

/** Every number that a published document says, and those that are worked out of its figures, each once. */
export function publishedNumbers(document: Terugkoppeling): readonly string[] {
  const { cijfers, locaties, organisaties, details = [], factoren = [] } = document;
  const said = [
    ...[document.uitvraag, document.beleid, document.streefpercentages].flatMap((part) =>
      numbersIn(JSON.stringify(part)),
    ),
    ...cijfers.flatMap((one) => [String(one.aantal), String(one.voldoende), ...percentsOf(one)]),
    ...numbersIn(JSON.stringify(details)),
    ...factoren.map((one) => String(one.locaties)),
    ...[locaties.length, organisaties.length].map(String),
    ...(['voorschool', 'vroegschool'] as const).map((fase) =>
      String(locaties.filter((one) => one.fase === fase).length),
    ),
  ];
  return [...new Set(said.map(plain))];
}

/**
 * The numbers in a text that nothing published says, as they were written. What somebody adds of their own may be
 * right, or may tell of children whom nobody may know: that is for a person to judge.
 * @param known of `publishedNumbers`, and of the conclusion that the text replaces
 */
export function unknownNumbers(text: string, known: Iterable<string>): readonly string[] {
  const all = new Set(known);
  const found = numbersIn(text.replace(NAMED, ''));
  return [...new Set(found.filter((written) => !all.has(plain(written))))];
}

/** The numbers of a text that is known to be right, as `unknownNumbers` takes them. */
export const numbersOf = (text: string): readonly string[] => numbersIn(text).map(plain);
