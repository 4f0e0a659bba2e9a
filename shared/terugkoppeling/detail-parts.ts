import { Fase } from '../afspraak/fase.ts';
import type { Publicatiebeleid } from '../afspraak/publicatiebeleid.ts';
import { chooseRows } from '../publication/choose-rows.ts';
import type { ChosenRow } from '../publication/chosen-row.ts';
import type { EarlierRows } from '../publication/earlier-rows.ts';
import type { PublicatieNiveau } from '../publication/publicatie-niveau.ts';
import type { CountedUnit } from './counted-unit.ts';

/** What a row may have beside its figures, where every row of its fase may. */
export type DetailPart = 'redenen' | 'ondersteuning' | 'verdeling' | 'deelname';

/** Children of a unit behind a part; 0 where the locatie is too small to send it, or typed its counts. */
type SizeOf = (unit: CountedUnit) => number;

const isWhole = ({ telling }: CountedUnit): boolean => telling.omvang === 'volledig';

const judgedInAll: SizeOf = ({ telling }) =>
  telling.omvang === 'volledig' ? (telling.combinatie?.volledig ?? 0) : 0;
const asked: SizeOf = ({ telling }) => {
  const deelname = telling.omvang === 'volledig' ? telling.deelname : undefined;
  return deelname === undefined ? 0 : deelname.ja + deelname.nee + deelname.onbekend;
};
const whole: SizeOf = (unit) => (isWhole(unit) ? unit.size : 0);
const beside: SizeOf = (unit) => (isWhole(unit) ? 0 : unit.size);

/**
 * The numbers of children that a part is about. Of reasons and help there is a total in the figures, from which what is
 * left over can be taken: so that is a second number, of the locaties that send no part.
 */
const sizesOf: Readonly<Record<DetailPart, readonly SizeOf[]>> = {
  redenen: [whole, beside],
  ondersteuning: [whole, beside],
  verdeling: [judgedInAll],
  deelname: [asked],
};

export interface Published {
  readonly units: readonly CountedUnit[];
  readonly rows: readonly ChosenRow[];
  /** The same rows, to be asked for again. */
  readonly asEarlier: EarlierRows;
  readonly beleid: Publicatiebeleid;
  readonly niveau: PublicatieNiveau;
}

/**
 * The parts of each fase that may exist: those whose own numbers of children would give the very rows that are there,
 * all of them. A part that lacks in one row alone could be read off the others.
 */
export const partsThatMayExist = (published: Published): ReadonlyMap<Fase, ReadonlySet<DetailPart>> =>
  new Map(
    Fase.options.map((fase) => [
      fase,
      new Set(
        (Object.keys(sizesOf) as DetailPart[]).filter((part) =>
          sizesOf[part].every((sizeOf, nth) => givesSameRows(fase, sizeOf, published, nth > 0)),
        ),
      ),
    ]),
  );

function givesSameRows(
  fase: Fase,
  sizeOf: SizeOf,
  { units, rows, asEarlier, beleid, niveau }: Published,
  mayBeNobody: boolean,
): boolean {
  const sized = units
    .filter((unit) => unit.fase === fase)
    .map((unit) => ({ ...unit, size: sizeOf(unit), children: sizeOf(unit) }));
  if (mayBeNobody && sized.every(({ size }) => size === 0)) return true;
  const again = chooseRows({ units: sized, beleid, niveau, earlier: asEarlier });
  const names = new Set(again.rows.map(nameOf));
  return rows
    .filter((row) => row.niveau !== 'gemeente' && row.fase === fase)
    .every((row) => names.has(nameOf(row)));
}

const nameOf = (row: ChosenRow): string =>
  row.niveau === 'gemeente' ? row.niveau : `${row.niveau}|${row.fase}|${row.id}`;
