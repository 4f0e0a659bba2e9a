import { groepChoices } from '../../shared/inzending/answers.ts';
import { chosen } from '../../shared/inzending/choice.ts';
import { listShapeOf } from '../../shared/inzending/form-counts.ts';
import type { FormContext } from '../../shared/inzending/form.ts';
import { formulierEntries, formulierFacts } from '../../shared/inzending/formulier-rows.ts';
import { groepenColumns } from '../../shared/inzending/groepen-columns.ts';
import { withRowKeys } from '../../shared/inzending/kind-regel.ts';
import { kinderenColumns } from '../../shared/inzending/kinderen-columns.ts';
import { type FormulierCell, readEntries, readFormulier } from '../../shared/inzending/read-formulier.ts';
import { readKindRegel } from '../../shared/inzending/read-kind-regel.ts';
import { readRow } from '../../shared/inzending/read-row.ts';
import { readToelichtingRegel } from '../../shared/inzending/read-toelichting.ts';
import { toelichtingColumns } from '../../shared/inzending/toelichting-columns.ts';
import type { Workbook, WorkbookContents } from '../excel/workbook.ts';
import { tableNames } from '../sheets/names.ts';
import { workbookFailure } from '../texts/failures.ts';
import { startTexts } from '../texts/sheets.ts';
import { knownTable, usedRows } from './form-tables.ts';
import type { OpenForm, PlacesOfTable } from './open-form.ts';
import { done, failed, type Outcome } from './outcome.ts';
import { kindOf } from './workbook-kind.ts';

const damaged = (names: readonly string[]) => failed(workbookFailure('formulier-beschadigd', names));

/** Reads the form that stands in the workbook: by table and heading, never by address. */
export async function readForm(workbook: Workbook): Promise<Outcome<OpenForm>> {
  const seen = await workbook.read();
  return seen.ok ? openForm(seen.value) : seen;
}

export function openForm(seen: WorkbookContents): Outcome<OpenForm> {
  const is = kindOf(seen);
  if (is.kind === 'beschadigd') return damaged(is.missing);
  if (is.kind !== 'formulier') return failed(workbookFailure('geen-formulier'));
  const facts = openFormulier(seen);
  if ('missing' in facts) return damaged(facts.missing);
  const parts = openParts(seen, facts.context);
  if (parts.missing.length > 0) return damaged(parts.missing);
  const { places, form } = parts;
  return done({
    seen,
    context: facts.context,
    form: { ...readEntries(facts.cells), ...form },
    formulier: facts.places,
    ...places,
  });
}

/** Table Formulier. Findings name a row by its key, or by the last part of it: `schooljaar`. */
function openFormulier(seen: WorkbookContents) {
  const [label, waarde] = startTexts.formHeadings;
  const known = knownTable(seen, tableNames.formulier, [
    { id: 'label', heading: label },
    { id: 'waarde', heading: waarde },
  ]);
  if (known.missing.length > 0) return { missing: known.missing };
  const cells = known.rows.map((row): FormulierCell => ({
    label: String(row['label'] ?? ''),
    value: row['waarde'] ?? '',
  }));
  const read = readFormulier(cells);
  if ('missing' in read) return read;
  const keys = [...formulierEntries, ...formulierFacts];
  const rows = cells.flatMap(({ label: text }, at) => {
    const row = keys.find((one) => one.label === text.trim());
    return row === undefined ? [] : [[row.key, at] as const];
  });
  const short = rows.map(([key, at]) => [key.slice(key.lastIndexOf('.') + 1), at] as const);
  return { ...read, cells, places: placesOf(known.columns, [...short, ...rows]) };
}

function openParts(seen: WorkbookContents, context: FormContext) {
  const shape = listShapeOf(context);
  const kinderen = knownTable(seen, tableNames.kinderen, kinderenColumns(shape));
  const columns = groepenColumns(shape.fase);
  const groepen = knownTable(seen, tableNames.groepen, columns);
  const toelichting = knownTable(seen, tableNames.toelichting, toelichtingColumns(shape.domeinen));

  const kinds = usedRows(kinderen, (cells) => readKindRegel(cells, shape));
  const keyed = withRowKeys(kinds.map(({ value }) => value));
  const totals = usedRows(groepen, (cells) => {
    const { groep = '', kinderen: count = '' } = readRow(columns, cells);
    return groep === '' && count === '' ? undefined : { groep, kinderen: count };
  });
  const words = usedRows(toelichting, (cells) => readToelichtingRegel(cells, shape.domeinen));
  const places = {
    kinderen: placesOf(
      kinderen.columns,
      keyed.map(({ rowKey }, i) => [rowKey, kinds[i]?.at ?? 0]),
    ),
    groepen: placesOf(
      groepen.columns,
      totals.map(({ at, value }) => [chosen(groepChoices(shape.fase), value.groep) ?? value.groep, at]),
    ),
    toelichting: placesOf(
      toelichting.columns,
      words.map(({ at, value }) => [value.domein, at]),
    ),
  };
  return {
    missing: [...kinderen.missing, ...groepen.missing, ...toelichting.missing],
    places,
    form: {
      kinderen: kinds.map(({ value }) => value),
      groepen: totals.map(({ value }) => value),
      toelichtingen: words.map(({ value }) => value),
    },
  };
}

const placesOf = (
  columns: ReadonlyMap<string, number>,
  rows: readonly (readonly [string, number])[],
): PlacesOfTable => ({ columns, rows: new Map(rows) });
