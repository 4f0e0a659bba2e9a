import { aantallenColumns } from '../../shared/inzending/aantallen-columns.ts';
import { cellText, type CellValue } from '../../shared/inzending/cell.ts';
import { asListed } from '../../shared/inzending/choice.ts';
import type { Column } from '../../shared/inzending/column.ts';
import type { FormContext } from '../../shared/inzending/form.ts';
import { listShapeOf } from '../../shared/inzending/form-counts.ts';
import { groepenColumns, typedGroepenColumns } from '../../shared/inzending/groepen-columns.ts';
import { kinderenColumns } from '../../shared/inzending/kinderen-columns.ts';
import { readCount } from '../../shared/inzending/read-count.ts';
import { isMonth, readMonth } from '../../shared/inzending/read-month.ts';
import { hasTypedCounts } from '../../shared/inzending/sjabloonversie.ts';
import { toelichtingColumns } from '../../shared/inzending/toelichting-columns.ts';
import { formSheets } from '../sheets/form-sheets.ts';
import { tableNames } from '../sheets/names.ts';
import type { TableModel } from '../sheets/sheet-model.ts';
import { gegevensTexts } from '../texts/sheets.ts';

/** A column by what stands above it, and by what may stand in it. */
export interface SoughtColumn {
  readonly heading: string;
  /** Whether a value belongs here; absent: anything may. */
  readonly fits?: (value: CellValue) => boolean;
}

/** A table of the add-in, by what is in it. */
export interface SoughtTable {
  readonly name: string;
  readonly columns: readonly SoughtColumn[];
  /** What stands in the first column of every form; empty where people fill that in themselves. */
  readonly labels: readonly string[];
}

/** The facts of the form: they tell which columns the other tables have. */
export const soughtGegevens = (labels: readonly string[]): SoughtTable => ({
  name: tableNames.gegevens,
  columns: gegevensTexts.headings.map((heading) => ({ heading })),
  labels,
});

/** All tables that a form of this version has, apart from its facts. */
export function soughtTables(context: FormContext): readonly SoughtTable[] {
  const isTyped = hasTypedCounts(context.sjabloonversie);
  const later: readonly string[] = [tableNames.bron, tableNames.aantallen];
  return formSheets(context, '')
    .flatMap(({ tables }) => tables)
    .filter(({ name }) => name !== tableNames.gegevens && (isTyped || !later.includes(name)))
    .map((model) => soughtOf(model, columnsOf(model.name, context)));
}

function soughtOf({ name, header, rows }: TableModel, columns: readonly Column[] | undefined): SoughtTable {
  const isList = name === tableNames.kinderen || header.length === 1;
  return {
    name,
    columns: columns?.map(soughtColumn) ?? header.map((heading) => ({ heading })),
    labels: isList ? [] : rows.map(([label = '']) => String(label)).filter((label) => label !== ''),
  };
}

function columnsOf(name: string, context: FormContext): readonly Column[] | undefined {
  const shape = listShapeOf(context);
  const later = hasTypedCounts(context.sjabloonversie) ? [] : typedGroepenColumns(shape.fase);
  const known: Readonly<Record<string, readonly Column[]>> = {
    [tableNames.kinderen]: kinderenColumns(shape),
    [tableNames.groepen]: groepenColumns(shape).filter(({ id }) => later.every((one) => one.id !== id)),
    [tableNames.aantallen]: aantallenColumns,
    [tableNames.toelichting]: toelichtingColumns(shape.domeinen),
  };
  return known[name];
}

function soughtColumn({ heading, kind, choices }: Column): SoughtColumn {
  if (kind === 'prose') return { heading };
  if (choices !== undefined)
    return { heading, fits: (value) => choices.includes(asListed(choices, cellText(value))) };
  if (kind === 'month') return { heading, fits: (value) => isMonth(readMonth(value)) };
  if (kind === 'count') return { heading, fits: (value) => readCount(cellText(value)) !== undefined };
  return { heading };
}
