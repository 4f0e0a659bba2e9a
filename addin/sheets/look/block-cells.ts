import type { SheetModel } from '../sheet-model.ts';
import type { StyleName } from '../styles.ts';
import { anchorOf, type CellsNow, type Lines } from './lines.ts';
import type { TablePlace } from './table-place.ts';

/** A cell outside tables that is ours, where it stands now. */
interface BlockCell {
  readonly row: number;
  readonly column: number;
  readonly style: StyleName;
  /** Absent where the cell says so already, or says something of the user. */
  readonly text?: string;
}

/** Column in which a cell of the model outside tables belongs now: above or below the same column of its table. */
export function blockColumn(places: readonly TablePlace[], row: number, column: number): number | undefined {
  const anchor = anchorOf(places, row);
  if (anchor === undefined) return undefined;
  const { model, columns, area } = anchor;
  const within = column - model.column;
  return within >= 0 && within < columns.length ? columns[within] : area.column + within;
}

/**
 * Titles, explanations and bands. A text that is gone is put back in an empty cell; where the user wrote something else
 * that stays, and the cell is left alone.
 */
export function blockCells(
  model: SheetModel,
  places: readonly TablePlace[],
  { lines, at }: { readonly lines: Lines; readonly at: CellsNow },
): readonly BlockCell[] {
  return model.blocks.flatMap(({ row, column, values, style }) =>
    values.flatMap((texts, r) =>
      texts.flatMap((value, c): readonly BlockCell[] => {
        const now = lines.get(row + r);
        const across = blockColumn(places, row + r, column + c);
        if (now === undefined || across === undefined) return [];
        const [text, said] = [String(value), String(at(now, across))];
        if (said !== '' && said !== text) return [];
        return [{ row: now, column: across, style, ...(said === text ? {} : { text }) }];
      }),
    ),
  );
}
