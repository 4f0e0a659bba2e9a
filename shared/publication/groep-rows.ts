import { sum } from '../kernel/count.ts';
import { blocksOf } from './blocks-of.ts';
import type { Demand } from './enough.ts';
import type { FaseRows } from './fase-rows.ts';
import type { PublicatieNiveau } from './publicatie-niveau.ts';
import type { GroepLabel, PublicationUnit } from './publication-unit.ts';

/**
 * So many times `minChildren` must be free to stand in one groep or the other, where rows of organisaties and rows of
 * groepen cross: with so many it does not happen by chance that all of one groep grew enough, which would tell the rest.
 */
const ROOM = 10;

const labels: readonly GroepLabel[] = ['groep1', 'groep2', 'groep1+groep2'];

/** Children per label, in the order of `labels`. */
type Cells = readonly { readonly size: number; readonly children: number }[];

interface Block {
  readonly all: Cells;
  readonly own: ReadonlyMap<string, Cells>;
}

/**
 * Whether groep 1 and groep 2 of a fase may be rows beside the others of a publication. Where a locatie sent both
 * groepen as one, those are what is left of the fase, so they count as a third. For everybody, after own figures are
 * taken away: each groep within each smallest row is nobody or enough children, so that nothing smaller can be read at
 * all; or so many are free to stand in either that nothing can be read in practice.
 */
export function showsGroepen(rows: FaseRows, niveau: PublicatieNiveau, demand: Demand): boolean {
  const { units, isShown } = rows;
  const bothThere = ['groep1', 'groep2'].every((label) => units.some(({ groepen }) => groepen === label));
  if (!isShown || niveau === 'geen' || !bothThere) return false;
  const blockOf = blocksOf(rows, niveau);
  const tables = [...new Set(blockOf.values())].map((block) =>
    tableOf(units.filter(({ locatieId }) => blockOf.get(locatieId) === block)),
  );
  const organisaties = rows.shares.map(({ id }) => id);
  return readersOf(organisaties, demand.coalition).every((reader) =>
    isSafe(
      tables.map((block) => without(block, reader)),
      demand.minChildren,
    ),
  );
}

/** Nobody, each organisatie, and each two where the afspraak says so. */
function readersOf(organisaties: readonly string[], coalition: number): readonly (readonly string[])[] {
  const alone = coalition > 0 ? organisaties.map((one) => [one]) : [];
  const pairs =
    coalition > 1
      ? organisaties.flatMap((one, i) => organisaties.slice(i + 1).map((other) => [one, other]))
      : [];
  return [[], ...alone, ...pairs];
}

const cellsOf = (units: readonly PublicationUnit[]): Cells =>
  labels.map((label) => {
    const those = units.filter(({ groepen }) => groepen === label);
    return { size: sum(those.map(({ size }) => size)), children: sum(those.map(({ children }) => children)) };
  });

const tableOf = (units: readonly PublicationUnit[]): Block => ({
  all: cellsOf(units),
  own: new Map(
    [...new Set(units.map(({ organisatieId }) => organisatieId))].map((id) => [
      id,
      cellsOf(units.filter(({ organisatieId }) => organisatieId === id)),
    ]),
  ),
});

const without = ({ all, own }: Block, reader: readonly string[]): Cells =>
  reader.reduce<Cells>((left, id) => {
    const taken = own.get(id);
    return taken === undefined
      ? left
      : left.map(({ size, children }, i) => ({
          size: size - (taken[i]?.size ?? 0),
          children: children - (taken[i]?.children ?? 0),
        }));
  }, all);

const isSafe = (blocks: readonly Cells[], minChildren: number): boolean =>
  blocks.every((cells) => cells.every(({ size, children }) => children === 0 || size >= minChildren)) ||
  labels.every((_, i) => hasRoom(blocks, i, ROOM * minChildren));

/** Room for one label: per block that also has children elsewhere, what can be exchanged with the rest of the block. */
function hasRoom(blocks: readonly Cells[], label: number, least: number): boolean {
  const mixed = blocks.filter(
    (cells) =>
      (cells[label]?.children ?? 0) > 0 && cells.some(({ children }, i) => i !== label && children > 0),
  );
  const room = mixed.map((cells) => {
    const here = cells[label]?.size ?? 0;
    return Math.min(here, sum(cells.map(({ size }) => size)) - here);
  });
  return mixed.length === 0 || sum(room) >= least;
}
