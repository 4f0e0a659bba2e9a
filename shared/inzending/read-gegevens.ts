import * as z from 'zod/mini';
import { Count } from '../kernel/count.ts';
import type { Domein } from '../afspraak/domein.ts';
import { line, nameLine, Version } from '../kernel/text.ts';
import { Locatie } from '../uitvraag/locatie.ts';
import { Uitvraag } from '../uitvraag/uitvraag.ts';
import { cellText } from './cell.ts';
import { withKeys, withNames } from './domein-names.ts';
import type { FormContext } from './form.ts';
import type { LabeledCell } from './labeled-cell.ts';
import { readGegeven, writeGegeven } from './gegeven-text.ts';
import { gegevensRows } from './gegevens-rows.ts';
import { figuresOf, LastYear } from './last-year.ts';

const Context = z.strictObject({
  gemeenteNaam: nameLine(80),
  uitvraag: Uitvraag,
  // What is wrong with a number is for rules L-05 and L-06 to say.
  locatie: z.extend(Locatie, { lrk: z.optional(line(20)), brin: z.optional(line(20)) }),
  verwacht: z.optional(Count),
  // Read apart: what is wrong in it damages no form.
  lastYear: z.optional(z.undefined()),
  sjabloonversie: Version,
});

const STREEF = 'uitvraag.afspraak.streefpercentages';
const DOMEINEN = 'uitvraag.afspraak.domeinen';
const OUTCOMES = 'lastYear.figures.domeinen';
const GROEPEN = 'lastYear.figures.groepen';

type Tree = Record<string, unknown>;

/** The gegevens of a form as label and text, in the order of the sheet; what is unknown is empty. */
export const gegevensCells = (
  context: FormContext,
): readonly { readonly key: string; readonly label: string; readonly value: string }[] =>
  gegevensRows.map(({ key, label, kind }) => ({
    key,
    label,
    value: writeGegeven(kind, valueAt(inWords(context), key)),
  }));

/** Streefpercentages and outcomes name a domein by its naam, as people do. */
const inWords = ({ uitvraag, lastYear, ...others }: FormContext): FormContext => {
  const { afspraak } = uitvraag;
  const streefpercentages = [...withNames(afspraak.streefpercentages, afspraak.domeinen)];
  const named = { ...uitvraag, afspraak: { ...afspraak, streefpercentages } };
  const figures = figuresOf(lastYear);
  if (lastYear?.koppeling !== 'bekend' || figures === undefined)
    return { ...others, uitvraag: named, lastYear };
  const own = <T extends { readonly domein: string }>(all: readonly T[]) => [
    ...withNames(all, afspraak.domeinen),
  ];
  const groepen = figures.groepen?.map((one) => ({ ...one, domeinen: own(one.domeinen) }));
  const said = { ...figures, domeinen: own(figures.domeinen), ...(groepen && { groepen }) };
  return { ...others, uitvraag: named, lastYear: { ...lastYear, figures: said } };
};

/**
 * For whom and for what a form was made, from the rows of table Gegevens in any order. `missing` names the labels
 * of rows that are gone or that somebody changed into something that cannot be right.
 */
export function readGegevens(
  cells: readonly LabeledCell[],
): { readonly context: FormContext } | { readonly missing: readonly string[] } {
  const byLabel = new Map(cells.map(({ label, value }) => [cellText(label), value]));
  const absent = gegevensRows.filter(({ label, optional }) => !optional && !byLabel.has(label));
  if (absent.length > 0) return { missing: absent.map(({ label }) => label) };
  const tree: Tree = {};
  for (const row of gegevensRows) {
    const value = byLabel.get(row.label) ?? '';
    if (row.optional !== true || cellText(value) !== '') put(tree, row.key, readGegeven(row, value));
  }
  const code = valueAt(tree, 'uitvraag.gemeentecode');
  put(tree, 'uitvraag.afspraak.gemeentecode', code);
  put(tree, 'locatie.gemeentecode', code);
  const domeinen = valueAt(tree, DOMEINEN) as readonly Domein[];
  put(tree, STREEF, withKeys(valueAt(tree, STREEF) as readonly { domein: unknown }[], domeinen));
  const lastYear = lastYearIn(tree, domeinen);
  const parsed = Context.safeParse({ ...tree, lastYear: undefined });
  if (parsed.success) return { context: { ...parsed.data, lastYear } };
  const paths = parsed.error.issues.map(({ path }) => path.join('.'));
  const isWrong = (key: string) => paths.some((path) => path === key || path.startsWith(`${key}.`));
  // Streefpercentages name domeinen: they can only be judged where those can be read.
  const wrong = gegevensRows.filter(({ key }) => isWrong(key) && !(key === STREEF && isWrong(DOMEINEN)));
  return { missing: wrong.map(({ label }) => label) };
}

/** What stands there of the year before. What cannot be read is as good as not there: it is learned again. */
function lastYearIn(tree: Tree, domeinen: readonly Domein[]): LastYear | undefined {
  const outcomes = valueAt(tree, OUTCOMES) as readonly { domein: unknown }[] | undefined;
  const groepen = valueAt(tree, GROEPEN) as
    readonly { domeinen: readonly { domein: unknown }[] }[] | undefined;
  if (!Array.isArray(domeinen)) return LastYear.safeParse(tree['lastYear']).data;
  if (outcomes !== undefined) put(tree, OUTCOMES, withKeys(outcomes, domeinen));
  if (groepen !== undefined)
    put(
      tree,
      GROEPEN,
      groepen.map((one) => ({ ...one, domeinen: withKeys(one.domeinen, domeinen) })),
    );
  return LastYear.safeParse(tree['lastYear']).data;
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
