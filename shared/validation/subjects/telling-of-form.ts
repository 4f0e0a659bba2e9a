import { type Groep, groepNames } from '../../afspraak/fase.ts';
import { groepChoices } from '../../inzending/answers.ts';
import { isTyped } from '../../inzending/bron.ts';
import { chosen } from '../../inzending/choice.ts';
import { doelgroepkindOf } from '../../inzending/doelgroepkind.ts';
import { groepenIn } from '../../inzending/groepen-in.ts';
import { countForm, countList, listShapeOf, totalsOf } from '../../inzending/form-counts.ts';
import type { Form, FormContext } from '../../inzending/form.ts';
import type { GroepTelling, GroepTellingVolledig } from '../../inzending/inzending.ts';
import { withRowKeys } from '../../inzending/kind-regel.ts';
import { type ListShape, oordeelColumn } from '../../inzending/kinderen-columns.ts';
import { mergeSmallGroepen, outcomeOnly } from '../../inzending/merge-small-groepen.ts';
import { readCount } from '../../inzending/read-count.ts';
import { countTyped, strayRows, typedCells, unreadable } from '../../inzending/typed-counts.ts';
import { canonical } from '../../kernel/canonical.ts';
import { sum } from '../../kernel/count.ts';
import { inKinderen, kinderenOfForm, rowsThatCount } from './kind-subject.ts';
import type { CountsInForm, GroepTotal, TellingSubject } from './telling-subject.ts';

/** The counts of a form, from its list or as typed. */
export function tellingenOfForm(form: Form, context: FormContext, nulopgave: boolean): TellingSubject {
  const shape = listShapeOf(context);
  const counted = countForm(form, shape);
  const rows = mergeSmallGroepen(counted);
  const named = isTyped(form) ? namedTyped(form, shape) : namedInList(form, context);
  return {
    ...shape,
    asked: groepenIn(shape),
    verwacht: context.verwacht,
    lastYear: context.lastYear,
    minChildren: context.uitvraag.afspraak.publicatie.minChildren,
    nulopgave,
    totals: totalsBeside(named.perGroep, totalsOf(form, shape)),
    rows,
    parts: rows.some(({ omvang }) => omvang === 'beperkt') ? counted.map(outcomeOnly) : counted,
    doelgroepkinderen: named.all,
    complete: named.complete,
    inForm: inForm(form, shape, named.complete),
  };
}

/** Doelgroepkinderen as the form names them, also where something about them cannot be counted yet. */
interface Named {
  readonly perGroep: ReadonlyMap<Groep, number>;
  readonly all: number;
  readonly complete: boolean;
}

function namedInList(form: Form, context: FormContext): Named {
  const shape = listShapeOf(context);
  const rows = rowsThatCount(kinderenOfForm(form, context)).map(({ kind }) => kind);
  const inGroep = (groep: Groep) =>
    rows.filter((kind) => chosen(groepChoices(shape), kind.groep) === groep).length;
  return {
    perGroep: new Map(groepenIn(shape).map((groep) => [groep, inGroep(groep)])),
    all: rows.length,
    complete: rows.every((kind) => doelgroepkindOf(kind, shape) !== undefined),
  };
}

function namedTyped(form: Form, shape: ListShape): Named {
  const cells = typedCells(form, shape);
  const perGroep = cells
    .filter(({ column }) => column === 'doelgroepkinderen')
    .map(({ groep, text }) => [groep, readCount(text) ?? 0] as const);
  return {
    perGroep: new Map(perGroep),
    all: sum(perGroep.map(([, count]) => count)),
    complete: unreadable(cells).length === 0,
  };
}

/** A groep without doelgroepkinderen is not asked how many children it has. */
const totalsBeside = (
  perGroep: ReadonlyMap<Groep, number>,
  totals: ReadonlyMap<Groep, number>,
): readonly GroepTotal[] =>
  [...perGroep]
    .filter(([, doelgroepkinderen]) => doelgroepkinderen > 0)
    .map(([groep, doelgroepkinderen]) => ({
      row: groep,
      naam: groepNames[groep],
      kinderen: totals.get(groep),
      doelgroepkinderen,
    }));

function inForm(form: Form, shape: ListShape, complete: boolean): CountsInForm {
  const typed = isTyped(form);
  const cells = typed ? unreadable(typedCells(form, shape)) : [];
  return {
    withoutDeelname: typed ? [] : withoutDeelname(form, shape),
    notJudged: typed ? [] : notJudged(form, shape),
    unreadable: cells.map(({ groep, table, row, column }) => ({
      groep: groepNames[groep],
      place: { table, row, column },
    })),
    stray: typed ? strayRows(form, shape).map((place) => ({ ...place })) : [],
    differing: complete && differ(form, shape) ? (typed ? 'typed' : 'list') : undefined,
  };
}

const withoutDeelname = (form: Form, shape: ListShape): CountsInForm['withoutDeelname'] =>
  withRowKeys(form.kinderen).flatMap(({ rowKey, kind }) => {
    const counts = doelgroepkindOf(kind, shape);
    return counts === undefined || counts.deelname !== undefined
      ? []
      : [{ groep: counts.groep, place: inKinderen(rowKey, 'veGevolgd') }];
  });

const notJudged = (form: Form, shape: ListShape): CountsInForm['notJudged'] =>
  withRowKeys(form.kinderen).flatMap(({ rowKey, kind }) => {
    const { groep, oordelen } = doelgroepkindOf(kind, shape) ?? {};
    return groep === undefined
      ? []
      : shape.domeinen
          .filter(({ domein }) => oordelen?.get(domein) === 'nietTeBeoordelen')
          .map(({ domein }) => ({ groep, domein, place: inKinderen(rowKey, oordeelColumn(domein)) }));
  });

/** Whether there are counts of both kinds and they would not be sent as the same. */
function differ(form: Form, shape: ListShape): boolean {
  const totals = totalsOf(form, shape);
  const [list, typed] = [countList(form, shape), countTyped(form, shape, totals)];
  return form.kinderen.length > 0 && typed.length > 0 && sent(list) !== sent(typed);
}

const sent = (counted: readonly GroepTellingVolledig[]): string =>
  canonical(mergeSmallGroepen(counted).map(withoutHistogram));

const withoutHistogram = (row: GroepTelling): object => ({ ...row, combinatie: undefined });
