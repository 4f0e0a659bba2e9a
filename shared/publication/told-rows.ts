import type { AbsentRow, ChosenRow } from './chosen-row.ts';
import type { PublicationUnit } from './publication-unit.ts';
import { unitKey } from './publication-unit.ts';

type WithoutUnits<Row> = Row extends unknown ? Omit<Row, 'units'> : never;

/** A row by what it is about. Which groepen of which locaties count in it is not told: a count could be read off it. */
export type ToldRow = WithoutUnits<ChosenRow> & {
  /** Of Overige organisaties: which those are. */
  readonly organisaties?: readonly string[] | undefined;
};

/** What may be told of rows before there are figures. */
export interface ToldRows {
  readonly rows: readonly ToldRow[];
  readonly absent: readonly AbsentRow[];
}

/** The rows without their units. @param units all units that the rows were chosen from */
export function toldRows(rows: readonly ChosenRow[], units: readonly PublicationUnit[]): readonly ToldRow[] {
  const organisatieOf = new Map(units.map((unit) => [unitKey(unit), unit.organisatieId]));
  return rows.map(({ units: keys, ...row }): ToldRow => {
    if (row.niveau !== 'overige-organisaties') return row;
    const organisaties = new Set(keys.flatMap((key) => organisatieOf.get(key) ?? []));
    return { ...row, organisaties: [...organisaties].sort() };
  });
}
