import type {
  OrganisatieLine,
  OrganisatiesFeedback,
} from '../../shared/terugkoppeling/organisaties-feedback.ts';
import { marginText, organisatiesTexts as texts } from '../texts/gemeente-sheets.ts';
import { fasenTexts } from '../texts/terugkoppeling.ts';
import type { CellValue, TableModel } from './sheet-model.ts';
import type { StyleName } from './styles.ts';

/** Columns before the first domein. */
const BEFORE = 2;
/** Columns of each domein. */
const EACH = 3;

/** The columns of the table that charts draw, by number. */
export interface DrawnColumns {
  /** The percentages of a domein, by its place. */
  readonly share: (nth: number) => number;
  /** The streefpercentage of a domein; undefined where its rows do not share one. */
  readonly target: (nth: number) => number | undefined;
}

/** Whether every domein has one and the same streefpercentage: then one column is enough. */
const targetsOf = ({ lines }: OrganisatiesFeedback): readonly (number | undefined)[] =>
  lines[0]?.figures.map(({ streefpercentage }) => streefpercentage) ?? [];
const isShared = (feedback: OrganisatiesFeedback): boolean => new Set(targetsOf(feedback)).size === 1;

export function drawnColumns(feedback: OrganisatiesFeedback): DrawnColumns {
  const first = BEFORE + EACH * feedback.domeinen.length;
  const targets = targetsOf(feedback);
  return {
    share: (nth) => BEFORE + EACH * nth + 1,
    target: (nth) => {
      if (targets[nth] === undefined) return undefined;
      return isShared(feedback) ? first : first + nth;
    },
  };
}

/** Points of each column of the table. */
export const organisatiesWidths = (feedback: OrganisatiesFeedback): readonly number[] => [
  ...[168, 56],
  ...feedback.domeinen.flatMap(() => [72, 72, 88]),
  ...(isShared(feedback) ? [96] : feedback.domeinen.map(() => 96)),
];

/** The rows in alphabetical order, and all of the fase last. */
export const linesOf = ({ lines, whole, fase }: OrganisatiesFeedback): readonly OrganisatieLine[] => [
  ...lines,
  ...(whole ? [{ ...whole, naam: texts.whole(fasenTexts.names[fase]) }] : []),
];

/** Every figure of the organisaties of one fase, with its number of children and its margin. */
export function organisatiesTable(feedback: OrganisatiesFeedback, name: string, row: number): TableModel {
  const { domeinen } = feedback;
  const shared = isShared(feedback);
  const styles: readonly StyleName[] = [
    ...(['strong', 'number'] as const),
    ...domeinen.flatMap((): StyleName[] => ['count', 'percentage', 'count']),
    ...(shared ? (['percentage'] as const) : domeinen.map((): StyleName => 'percentage')),
  ];
  return {
    name,
    row,
    column: 0,
    header: [
      texts.organisatie,
      texts.locaties,
      ...domeinen.flatMap(({ naam }) => [texts.count(naam), texts.share(naam), texts.margin(naam)]),
      ...(shared ? [texts.target] : domeinen.map(({ naam }) => texts.targetOf(naam))),
    ],
    rows: linesOf(feedback).map((line) => rowOf(line, shared)),
    styles,
    head: 'denseHead',
    filter: false,
  };
}

const rowOf = ({ naam, locaties, figures }: OrganisatieLine, shared: boolean): readonly CellValue[] => [
  naam,
  locaties,
  ...figures.flatMap(({ number, percentage, interval }) => [
    number,
    percentage,
    marginText(interval.lowest, interval.highest),
  ]),
  ...(shared ? figures.slice(0, 1) : figures).map(({ streefpercentage }) => streefpercentage ?? ''),
];
