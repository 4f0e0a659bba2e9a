import type { DomeinId } from '../afspraak/domein.ts';
import { type Groep, groepNames } from '../afspraak/fase.ts';
import { aantallenRows } from './aantallen-rows.ts';
import { groepChoices, oordelen, yesNo } from './answers.ts';
import { isTyped } from './bron.ts';
import { chosen } from './choice.ts';
import { listShapeOf } from './form-counts.ts';
import type { Form, FormContext } from './form.ts';
import type { GreyTable } from './grey-columns.ts';
import { greyTexts } from './grey-texts.ts';
import { groepenIn } from './groepen-in.ts';
import type { KindRegel } from './kind-regel.ts';
import { figuresOf, type LastYearFigures, type LastYearGroep } from './last-year.ts';
import type { Oordeel } from './oordeel.ts';

/** What the locatie wrote last year about a domein. */
interface FormerWords {
  readonly domein: string;
  readonly tekst: string;
  readonly watDoenWe: string;
}

/** A grey cell: the row by its first cell, the column by its id. */
export interface GreyCell {
  readonly table: GreyTable;
  readonly row: string;
  readonly column: string;
  /** '' where there is nothing to say. */
  readonly text: string;
}

/** What is known beside last year's figures, which stand in the context. */
export interface GreyFacts {
  /** Absent where there is no list yet. */
  readonly form?: Form;
  /** Absent where nobody knows what was written: then those cells are left as they are. */
  readonly words?: readonly FormerWords[] | undefined;
}

/** All that Groeiblad itself says beside what is filled in: only of the own locatie, and never read back. */
export const greyCells = (context: FormContext, facts: GreyFacts): readonly GreyCell[] => [
  ...(facts.form === undefined ? [] : inList(context, facts.form)),
  ...inGroepen(context),
  ...inToelichting(context, facts.words),
];

/**
 * What the list holds, for as long as the list is what is counted. A child counts from the moment that its groep and
 * indicatie are there, as in the pane: what is still missing about it is told by the rules.
 */
function inList(context: FormContext, form: Form): readonly GreyCell[] {
  const shape = listShapeOf(context);
  const isCounted = !isTyped(form) && form.kinderen.length > 0;
  const of = (groep: Groep) =>
    isCounted
      ? form.kinderen.filter(
          (kind) =>
            chosen(yesNo, kind.indicatie) === true && chosen(groepChoices(shape), kind.groep) === groep,
        )
      : [];
  return [
    ...groepenIn(shape).map((groep): GreyCell => ({
      ...{ table: 'Groepen', row: groepNames[groep], column: 'inLijst' },
      text: isCounted ? greyTexts.kinderen(of(groep).length) : '',
    })),
    ...aantallenRows(shape).map(({ groep, domein, label }): GreyCell => ({
      ...{ table: 'Aantallen', row: label, column: 'inLijst' },
      text: outcomeIn([judgedIn(of(groep), domein)], domein) ?? '',
    })),
  ];
}

/** The children of whom it is said how they grew in a domein. */
function judgedIn(kinderen: readonly KindRegel[], domein: DomeinId): Outcomes[number] {
  const judged = (wanted: Oordeel) =>
    kinderen.filter((kind) => chosen(oordelen, kind.oordelen[domein] ?? '') === wanted).length;
  return { domein, voldoende: judged('voldoende'), onvoldoende: judged('onvoldoende') };
}

function inGroepen(context: FormContext): readonly GreyCell[] {
  const shape = listShapeOf(context);
  const rows = figuresOf(context.lastYear)?.groepen ?? [];
  const said = (groep: Groep, tell: (row: LastYearGroep) => string | undefined) =>
    rows
      .filter(({ groepen }) => groepen.includes(groep))
      .flatMap((row) => {
        const text = tell(row);
        if (text === undefined) return [];
        return row.groepen.length > 1 ? greyTexts.together(text) : text;
      })
      .join('\n');
  return [
    ...groepenIn(shape).flatMap((groep): GreyCell[] => {
      const at = { table: 'Groepen', row: groepNames[groep] } as const;
      return [
        {
          ...at,
          column: 'vorigJaarKinderen',
          text: said(groep, ({ kinderen }) => greyTexts.kinderen(kinderen)),
        },
        {
          ...at,
          column: 'vorigJaarDoelgroep',
          text: said(groep, ({ doelgroepkinderen }) => greyTexts.kinderen(doelgroepkinderen)),
        },
      ];
    }),
    ...aantallenRows(shape).map(({ groep, domein, label }): GreyCell => ({
      ...{ table: 'Aantallen', row: label, column: 'vorigJaar' },
      text: said(groep, ({ domeinen }) => outcomeIn(domeinen, domein)),
    })),
  ];
}

type Outcomes = LastYearFigures['domeinen'];

/** Undefined where nothing was judged. */
function outcomeIn(domeinen: Readonly<Outcomes>, domein: string): string | undefined {
  const { voldoende = 0, onvoldoende = 0 } = domeinen.find((one) => one.domein === domein) ?? {};
  return voldoende + onvoldoende === 0 ? undefined : greyTexts.share(voldoende, voldoende + onvoldoende);
}

/** Without words of last year only cells that say no words: what was learned once is not taken away. */
function inToelichting(context: FormContext, words: GreyFacts['words']): readonly GreyCell[] {
  const figures = figuresOf(context.lastYear)?.domeinen ?? [];
  return context.uitvraag.afspraak.domeinen.map(({ domein, naam }): GreyCell => {
    const said = (words ?? []).filter((one) => one.domein === domein);
    const share = outcomeIn(figures, domein);
    const lines = [
      ...(share === undefined ? [] : [greyTexts.grew(share)]),
      ...said.flatMap(({ tekst, watDoenWe }) => [
        ...(tekst === '' ? [] : [greyTexts.wrote(tekst)]),
        ...(watDoenWe === '' ? [] : [greyTexts.planned(watDoenWe)]),
      ]),
      ...(said.length === 0 ? [] : [greyTexts.stillSo]),
    ];
    return { table: 'Toelichting', row: naam, column: 'vorigJaar', text: lines.join('\n') };
  });
}
