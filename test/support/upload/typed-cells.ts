import type { CellPlace, FileWorkbook } from '../../../addin/file/file-workbook.ts';
import type { TableContents, WorkbookContents } from '../../../addin/excel/workbook.ts';
import { aantallenColumns } from '../../../shared/inzending/aantallen-columns.ts';
import { bronEntry } from '../../../shared/inzending/bron.ts';
import { listShapeOf } from '../../../shared/inzending/form-counts.ts';
import type { Form } from '../../../shared/inzending/form.ts';
import { formulierEntries } from '../../../shared/inzending/formulier-rows.ts';
import { groepenColumns } from '../../../shared/inzending/groepen-columns.ts';
import { hulpColumn, kinderenColumns, oordeelColumn } from '../../../shared/inzending/kinderen-columns.ts';
import type { KindRegel } from '../../../shared/inzending/kind-regel.ts';
import { readGegevens } from '../../../shared/inzending/read-gegevens.ts';
import { toelichtingColumns } from '../../../shared/inzending/toelichting-columns.ts';

/** What somebody types in a cell of a file. */
export interface TypedCell extends CellPlace {
  readonly text: string;
}

type Texts = Readonly<Record<string, string>>;
type Columns = readonly { readonly id: string; readonly heading: string }[];

/** The cells that staff fill in for a form, in the file where they stand. Child rows come from the first row on. */
export async function typedCells(file: FileWorkbook, form: Form): Promise<readonly TypedCell[]> {
  const read = await file.read();
  if (!read.ok) throw new Error(read.failure.code);
  const { tables } = read.value;
  const placeOf = file.places();
  const into = (table: string, columns: Columns, row: number, texts: Texts) =>
    columns.flatMap(({ id, heading }): readonly TypedCell[] => {
      const text = texts[id] ?? '';
      const column = tableOf(tables, table).header.indexOf(heading);
      const place = text === '' ? undefined : placeOf({ table, row, column });
      return place === undefined ? [] : [{ ...place, text }];
    });
  const rowWhere = (table: string, text: string) =>
    tableOf(tables, table).rows.findIndex(([first]) => first === text);
  const shape = shapeIn(tables);
  const answer = [{ id: 'waarde', heading: 'Antwoord' }];
  return [
    ...formulierEntries.flatMap(({ key, label }) =>
      into('Formulier', answer, rowWhere('Formulier', label), { waarde: form[key] }),
    ),
    ...form.kinderen.flatMap((kind, row) => into('Kinderen', kinderenColumns(shape), row, textsOf(kind))),
    ...(form.bron === undefined
      ? []
      : into('Bron', [{ id: 'bron', heading: bronEntry.label }], 0, { bron: form.bron })),
    ...form.groepen.flatMap(({ groep, ...texts }) =>
      into('Groepen', groepenColumns(shape), rowWhere('Groepen', groep), texts),
    ),
    ...(form.aantallen ?? []).flatMap(({ regel, aantallen }) =>
      into('Aantallen', aantallenColumns, rowWhere('Aantallen', regel), aantallen),
    ),
    ...form.toelichtingen.flatMap(({ domein, ...texts }) => {
      const naam = shape.domeinen.find((one) => one.domein === domein)?.naam ?? domein;
      return into('Toelichting', toelichtingColumns(shape.domeinen), rowWhere('Toelichting', naam), texts);
    }),
  ];
}

function tableOf(tables: WorkbookContents['tables'], name: string): TableContents {
  const table = tables.get(name);
  if (table === undefined) throw new Error(`There is no table ${name} in the file.`);
  return table;
}

function shapeIn(tables: WorkbookContents['tables']) {
  const read = readGegevens(
    tableOf(tables, 'Gegevens').rows.map(([label = '', value = '']) => ({ label: String(label), value })),
  );
  if ('missing' in read) throw new Error(`The form misses ${read.missing.join(', ')}.`);
  return listShapeOf(read.context);
}

const textsOf = ({ oordelen, hulp, ...single }: KindRegel): Texts => ({
  ...single,
  ...Object.fromEntries(Object.entries(oordelen).map(([domein, text]) => [oordeelColumn(domein), text])),
  ...Object.fromEntries(Object.entries(hulp).map(([domein, text]) => [hulpColumn(domein), text])),
});
