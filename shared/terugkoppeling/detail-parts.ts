import { beleidOf } from '../afspraak/beleid-of.ts';
import { Fase } from '../afspraak/fase.ts';
import type { Publicatiebeleid } from '../afspraak/publicatiebeleid.ts';
import { sum } from '../kernel/count.ts';
import { chooseRows } from '../publication/choose-rows.ts';
import type { ChosenRow } from '../publication/chosen-row.ts';
import type { EarlierRows } from '../publication/earlier-rows.ts';
import type { PublicatieNiveau } from '../publication/publicatie-niveau.ts';
import { unitKey } from '../publication/publication-unit.ts';
import type { CountedUnit } from './counted-unit.ts';

/** What a row may have beside its figures, where every row of its fase may. */
export type DetailPart = 'redenen' | 'ondersteuning' | 'verdeling' | 'deelname';

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
 * grew in every domein must be as many as any figure must have, or nobody is told.
 */
export const partsThatMayExist = (published: Published): ReadonlyMap<Fase, ReadonlySet<DetailPart>> =>
  new Map(Fase.options.map((fase) => [fase, partsOf(fase, published)]));

function partsOf(fase: Fase, published: Published): ReadonlySet<DetailPart> {
  const units = published.units.filter((unit) => unit.fase === fase && unit.children > 0);
  const areAllWhole = units.every(({ telling }) => telling.omvang === 'volledig');
  const parts: readonly (readonly [DetailPart, boolean])[] = [
    ['redenen', areAllWhole],
    ['ondersteuning', areAllWhole],
    ['verdeling', givesSameRows(fase, judgedInAll, published) && growEnough(fase, published)],
    ['deelname', givesSameRows(fase, asked, published)],
  ];
  return new Set(parts.flatMap(([part, may]) => (may ? [part] : [])));
}

const rowsOf = (fase: Fase, { rows }: Published) =>
  rows.filter((row) => row.niveau !== 'gemeente' && row.fase === fase);

function givesSameRows(fase: Fase, sizeOf: SizeOf, published: Published): boolean {
  const { units, asEarlier, beleid, niveau } = published;
  const sized = units
    .filter((unit) => unit.fase === fase)
    .map((unit) => ({ ...unit, size: sizeOf(unit), children: sizeOf(unit) }));
  const again = chooseRows({ units: sized, beleid, niveau, earlier: asEarlier });
  const names = new Set(again.rows.map(nameOf));
  return rowsOf(fase, published).every((row) => names.has(nameOf(row)));
}

function growEnough(fase: Fase, published: Published): boolean {
  const { minVoldoende } = beleidOf(published.beleid);
  const inAll = new Map(published.units.map((unit) => [unitKey(unit), grewInAll(unit)]));
  return rowsOf(fase, published).every(
    ({ units }) => sum(units.map((key) => inAll.get(key) ?? 0)) >= minVoldoende,
  );
}

/** The last place of a histogram is every domein. */
const grewInAll: SizeOf = ({ telling }) =>
  telling.omvang === 'volledig' ? (telling.combinatie?.histogram[telling.domeinen.length] ?? 0) : 0;

const nameOf = (row: ChosenRow): string =>
  row.niveau === 'gemeente' ? row.niveau : `${row.niveau}|${row.fase}|${row.id}`;
