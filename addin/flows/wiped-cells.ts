import { aantallenColumns } from '../../shared/inzending/aantallen-columns.ts';
import { aantallenRows } from '../../shared/inzending/aantallen-rows.ts';
import { groepChoices } from '../../shared/inzending/answers.ts';
import { bronEntry } from '../../shared/inzending/bron.ts';
import { chosen } from '../../shared/inzending/choice.ts';
import { listShapeOf } from '../../shared/inzending/form-counts.ts';
import type { Form } from '../../shared/inzending/form.ts';
import { typedGroepenColumns } from '../../shared/inzending/groepen-columns.ts';
import type { WorkbookChange } from '../excel/workbook.ts';
import { tableNames } from '../sheets/names.ts';
import type { OpenForm, PlacesOfTable } from './open-form.ts';

type Texts = NonNullable<WorkbookChange['texts']>;

/**
 * The cells to write so that the sheet Groepen says the counts of this form, which the child list said until now.
 * Undefined where a cell for one of them is gone.
 */
export function countCells(open: OpenForm, now: Form): Texts | undefined {
  const shape = listShapeOf(open.context);
  const ids = typedGroepenColumns(shape.fase).map(({ id }) => id as 'doelgroepkinderen');
  const groepen = now.groepen.flatMap((row) =>
    ids.map((id) =>
      cellIn(open.groepen, tableNames.groepen, {
        row: chosen(groepChoices(shape), row.groep),
        id,
        text: row[id],
      }),
    ),
  );
  const keys = new Map(aantallenRows(shape).map(({ label, key }) => [label, key]));
  const aantallen = (now.aantallen ?? []).flatMap(({ regel, aantallen: counts }) =>
    aantallenColumns.map(({ id }) =>
      cellIn(open.aantallen, tableNames.aantallen, { row: keys.get(regel), id, text: counts[id] }),
    ),
  );
  const bron = cellIn(open.bron, tableNames.bron, { row: bronEntry.key, id: 'waarde', text: now.bron });
  const cells = [...groepen, ...aantallen, bron].filter((one) => one !== 'nothing');
  return cells.every((one) => one !== 'gone') ? cells : undefined;
}

function cellIn(
  { rows, columns }: PlacesOfTable,
  table: string,
  {
    row,
    id,
    text,
  }: { readonly row: string | undefined; readonly id: string; readonly text: string | undefined },
): Texts[number] | 'nothing' | 'gone' {
  if (text === undefined || text === '') return 'nothing';
  const [at, column] = [rows.get(row ?? ''), columns.get(id)];
  if (at === undefined || column === undefined) return 'gone';
  return { table, row: at, column, text, ...(/^\d+$/.test(text) && { isCount: true }) };
}
