import * as z from 'zod/mini';
import { Count } from '../kernel/count.ts';
import { line, Version } from '../kernel/text.ts';
import { Locatie } from '../uitvraag/locatie.ts';
import { Uitvraag } from '../uitvraag/uitvraag.ts';
import { cellText, type CellValue } from './cell.ts';
import { asListed } from './choice.ts';
import type { Form, FormContext } from './form.ts';
import { readFact, writeFact } from './formulier-fact.ts';
import { type FormulierEntry, formulierEntries, formulierFacts } from './formulier-rows.ts';

/** One row of table Formulier as it stands in the sheet. */
export interface FormulierCell {
  readonly label: string;
  readonly value: CellValue;
}

const Context = z.strictObject({
  gemeenteNaam: line(80),
  uitvraag: Uitvraag,
  locatie: Locatie,
  verwacht: z.optional(Count),
  sjabloonversie: Version,
});

type Tree = Record<string, unknown>;

/** The fixed facts of a form as label and text, in the order of the sheet. Facts that are unknown are empty. */
export const formulierCells = (
  context: FormContext,
): readonly { readonly key: string; readonly label: string; readonly value: string }[] =>
  formulierFacts.map(({ key, label, kind }) => ({
    key,
    label,
    value: writeFact(kind, valueAt(context, key)),
  }));

/**
 * For whom and for what a form was made, from the rows of table Formulier in any order. `missing` names the labels
 * of rows that are gone or that somebody changed into something that cannot be right.
 */
export function readFormulier(
  cells: readonly FormulierCell[],
): { readonly context: FormContext } | { readonly missing: readonly string[] } {
  const byLabel = new Map(cells.map(({ label, value }) => [cellText(label), value]));
  const absent = formulierFacts.filter(({ label, optional }) => !optional && !byLabel.has(label));
  if (absent.length > 0) return { missing: absent.map(({ label }) => label) };
  const tree: Tree = {};
  for (const fact of formulierFacts) {
    const value = byLabel.get(fact.label) ?? '';
    if (fact.optional !== true || cellText(value) !== '') put(tree, fact.key, readFact(fact, value));
  }
  const code = valueAt(tree, 'uitvraag.gemeentecode');
  put(tree, 'uitvraag.afspraak.gemeentecode', code);
  put(tree, 'locatie.gemeentecode', code);
  const parsed = Context.safeParse(tree);
  if (parsed.success) return { context: parsed.data };
  const paths = parsed.error.issues.map(({ path }) => path.join('.'));
  const wrong = formulierFacts.filter(({ key }) =>
    paths.some((path) => path === key || path.startsWith(`${key}.`)),
  );
  return { missing: wrong.map(({ label }) => label) };
}

/** What the user filled in beside the fixed facts; '' for a row that is gone. */
export function readEntries(
  cells: readonly FormulierCell[],
): Pick<Form, 'kindvolgsysteem' | 'kindvolgsysteemNaam' | 'groeimethode'> {
  const byLabel = new Map(cells.map(({ label, value }) => [cellText(label), cellText(value)]));
  const text = (key: FormulierEntry['key']) => {
    const { label, choices = [] } = formulierEntries.find((entry) => entry.key === key) ?? { label: key };
    return asListed(choices, byLabel.get(label) ?? '');
  };
  return {
    kindvolgsysteem: text('kindvolgsysteem'),
    kindvolgsysteemNaam: text('kindvolgsysteemNaam'),
    groeimethode: text('groeimethode'),
  };
}

const valueAt = (tree: object, path: string): unknown =>
  path.split('.').reduce<unknown>((node, step) => (node as Tree | undefined)?.[step], tree);

function put(tree: Tree, path: string, value: unknown): void {
  const steps = path.split('.');
  const last = steps.pop() ?? '';
  let node = tree;
  for (const step of steps) {
    node[step] ??= {};
    node = node[step] as Tree;
  }
  node[last] = value;
}
