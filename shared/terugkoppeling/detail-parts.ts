import { beleidOf } from '../afspraak/beleid-of.ts';
import { Fase } from '../afspraak/fase.ts';
import type { Publicatiebeleid } from '../afspraak/publicatiebeleid.ts';
import { chooseRows } from '../publication/choose-rows.ts';
import type { ChosenRow } from '../publication/chosen-row.ts';
import { isEnough } from '../publication/enough.ts';
import type { EarlierRows } from '../publication/earlier-rows.ts';
import type { PublicatieNiveau } from '../publication/publicatie-niveau.ts';
import { sharesBy, unitKey } from '../publication/publication-unit.ts';
import type { CountedUnit } from './counted-unit.ts';

/**
 * What a row may have beside its figures, where every row of its fase may. `verdeling` is that of the totals,
 * `verdelingPerRij` that of all rows.
 */
export type DetailPart = 'redenen' | 'ondersteuning' | 'verdeling' | 'verdelingPerRij' | 'deelname';

/**
 * So many times `minChildren` must be judged in every domein in each row that tells how many grew enough in all, and in
 * what is left of it when a coalition takes its own away: of so many it hardly happens that it is nearly nobody. Not
 * looked up in the outcomes, or that it lacks would tell just that.
 */
const ROOM = 3;

/** Children of a unit behind a part; 0 where the locatie is too small to send it, or typed its counts. */
type SizeOf = (unit: CountedUnit) => number;

const judgedInAll: SizeOf = ({ telling }) =>
  telling.omvang === 'volledig' ? (telling.combinatie?.volledig ?? 0) : 0;
const asked: SizeOf = ({ telling }) => {
  const deelname = telling.omvang === 'volledig' ? telling.deelname : undefined;
  return deelname === undefined ? 0 : deelname.ja + deelname.nee + deelname.onbekend;
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
 * all of them. A part that lacks in one row alone could be read off the others. Reasons and help are parts of a total
 * that is published, so every locatie must send them: else what is left over would be of those too small to. How many
 * grew in every domein is told of all rows, or of the totals alone. No part depends on an outcome.
 */
export const partsThatMayExist = (published: Published): ReadonlyMap<Fase, ReadonlySet<DetailPart>> =>
  new Map(Fase.options.map((fase) => [fase, partsOf(fase, published)]));

function partsOf(fase: Fase, published: Published): ReadonlySet<DetailPart> {
  const units = published.units.filter((unit) => unit.fase === fase && unit.children > 0);
  const areAllWhole = units.every(({ telling }) => telling.omvang === 'volledig');
  const parts: readonly (readonly [DetailPart, boolean])[] = [
    ['redenen', areAllWhole],
    ['ondersteuning', areAllWhole],
    ['verdeling', givesTotal(fase, published)],
    ['verdelingPerRij', givesSameRows(fase, judgedInAll, published) && haveRoom(fase, published)],
    ['deelname', givesSameRows(fase, asked, published)],
  ];
  return new Set(parts.flatMap(([part, may]) => (may ? [part] : [])));
}

const rowsOf = (fase: Fase, { rows }: Published) =>
  rows.filter((row) => row.niveau !== 'gemeente' && row.fase === fase);

const givesSameRows = (fase: Fase, sizeOf: SizeOf, published: Published): boolean => {
  const names = rowsWith(sizeOf, published, published.niveau);
  return rowsOf(fase, published).every((row) => names.has(nameOf(row)));
};

/** The names of the rows that there would be, had the units these sizes. */
function rowsWith(sizeOf: SizeOf, published: Published, niveau: PublicatieNiveau): ReadonlySet<string> {
  const { units, asEarlier, beleid } = published;
  const sized = units.map((unit) => ({ ...unit, size: sizeOf(unit), children: sizeOf(unit) }));
  return new Set(chooseRows({ units: sized, beleid, niveau, earlier: asEarlier }).rows.map(nameOf));
}

function givesTotal(fase: Fase, published: Published): boolean {
  const total = rowsOf(fase, published).filter(({ niveau }) => niveau === 'fase');
  const names = rowsWith(judgedInAll, published, 'fase');
  return total.every((row) => names.has(nameOf(row)) && hasRoom(row, published));
}

const haveRoom = (fase: Fase, published: Published): boolean =>
  rowsOf(fase, published).every((row) => hasRoom(row, published));

function hasRoom({ units: keys }: ChosenRow, { units, beleid }: Published): boolean {
  const { minChildren, coalition } = beleidOf(beleid);
  const judged = units
    .filter((unit) => keys.includes(unitKey(unit)))
    .map((unit) => ({ ...unit, size: judgedInAll(unit) }))
    .filter(({ size }) => size > 0);
  return isEnough(sharesBy(judged, 'organisatieId'), { minChildren: ROOM * minChildren, coalition });
}

const nameOf = (row: ChosenRow): string =>
  row.niveau === 'gemeente' ? row.niveau : `${row.niveau}|${row.fase}|${row.id}`;
