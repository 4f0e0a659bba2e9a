import type { DomeinId } from '../afspraak/domein.ts';
import { hulpColumn, oordeelColumn } from './kinderen-columns.ts';

/**
 * One used row of the child list, as text from the cells (trimmed, '' for empty). It never leaves the workbook.
 * Texts are what a person typed: rules decide whether they mean something.
 */
export interface KindRegel {
  readonly code: string;
  readonly groep: string;
  /** 'ja' or 'nee': whether the child has a VVE-indicatie. */
  readonly indicatie: string;
  /** Month in which the child started, `yyyy-mm` where the cell could be read as a month. */
  readonly startmaand: string;
  /** 'ja', 'nee' or 'onbekend': VE followed before school (groep 1 and 2 only). */
  readonly veGevolgd: string;
  readonly oordelen: Readonly<Record<DomeinId, string>>;
  /** One reason for all domeinen that could not be judged. */
  readonly reden: string;
  /** 'ja' or 'nee' per domein: extra help arranged. */
  readonly hulp: Readonly<Record<DomeinId, string>>;
}

/** Every cell of a row by its column id. */
export const cellsOfKind = ({
  oordelen,
  hulp,
  ...single
}: KindRegel): readonly (readonly [column: string, text: string])[] => [
  ...Object.entries(single),
  ...Object.entries(oordelen).map(([domein, text]) => [oordeelColumn(domein), text] as const),
  ...Object.entries(hulp).map(([domein, text]) => [hulpColumn(domein), text] as const),
];

/** A row with the name by which findings point at it; see {@link withRowKeys}. */
export interface KeyedKind {
  readonly rowKey: string;
  readonly kind: KindRegel;
  /** Of rows with one code: which of them it is, counted down the list from 1. For a sentence, as sorting changes it. */
  readonly nth?: number;
}

/**
 * Gives each row a key that survives sorting, filtering and inserting: its code; where codes are equal or absent,
 * a key made of what the row says and a sequence number among equals. Never a row number.
 */
export function withRowKeys(rows: readonly KindRegel[]): readonly KeyedKind[] {
  const times = new Map<string, number>();
  rows.forEach(({ code }) => times.set(code, (times.get(code) ?? 0) + 1));
  const equal = counter();
  const again = counter();
  return rows.map((kind) => {
    const { code } = kind;
    if (code !== '' && times.get(code) === 1) return { rowKey: code, kind };
    const content = contentOf(kind);
    const rowKey = `${content}#${String(equal(content))}`;
    return code === '' ? { rowKey, kind } : { rowKey, kind, nth: again(code) };
  });
}

/** Counts how often each text was given. */
function counter(): (text: string) => number {
  const seen = new Map<string, number>();
  return (text) => {
    const nth = (seen.get(text) ?? 0) + 1;
    seen.set(text, nth);
    return nth;
  };
}

const contentOf = ({ code, groep, indicatie, startmaand, veGevolgd, oordelen, reden, hulp }: KindRegel) =>
  [
    code,
    groep,
    indicatie,
    startmaand,
    veGevolgd,
    ...Object.values(oordelen),
    reden,
    ...Object.values(hulp),
  ].join('~');
