import { listShapeOf } from '../../shared/inzending/form-counts.ts';
import type { FormContext } from '../../shared/inzending/form.ts';
import { formulierEntries } from '../../shared/inzending/formulier-rows.ts';
import { gegevensRows } from '../../shared/inzending/gegevens-rows.ts';
import { withRowKeys } from '../../shared/inzending/kind-regel.ts';
import { kinderenColumns } from '../../shared/inzending/kinderen-columns.ts';
import { readEntries } from '../../shared/inzending/read-formulier.ts';
import { readGegevens } from '../../shared/inzending/read-gegevens.ts';
import { readKindRegel } from '../../shared/inzending/read-kind-regel.ts';
import { readToelichtingRegel } from '../../shared/inzending/read-toelichting.ts';
import { toelichtingColumns } from '../../shared/inzending/toelichting-columns.ts';
import type { Workbook, WorkbookContents } from '../excel/workbook.ts';
import { tableNames } from '../sheets/names.ts';
import { workbookFailure } from '../texts/failures.ts';
import { gegevensTexts, startTexts } from '../texts/sheets.ts';
import { problemFailure } from '../api/problem-failure.ts';
import { addedColumns } from './added-columns.ts';
import { copiedLists } from './copied-lists.ts';
import { fillCodes } from './fill-codes.ts';
import { isOfNewerVersion } from './form-setting.ts';
import { knownTable, usedRows } from './form-tables.ts';
import { labeledTable } from './labeled-table.ts';
import { type OpenForm, placesOf } from './open-form.ts';
import { done, failed, type Outcome } from './outcome.ts';
import { readCounts } from './read-counts.ts';
import { kindOf } from './workbook-kind.ts';

const damaged = (names: readonly string[]) => failed(workbookFailure('formulier-beschadigd', names));

/** Reads the form that stands in the workbook: by table and heading, never by address. */
export async function readForm(workbook: Workbook): Promise<Outcome<OpenForm>> {
  const seen = await workbook.read();
  return seen.ok ? openForm(seen.value) : seen;
}

export function openForm(seen: WorkbookContents): Outcome<OpenForm> {
  if (isOfNewerVersion(seen)) return failed(problemFailure('formulier-nieuwer'));
  const is = kindOf(seen);
  if (is.kind === 'beschadigd') return damaged(is.missing);
  if (is.kind !== 'formulier') return failed(workbookFailure('geen-formulier'));
  const entries = labeledTable(seen, tableNames.formulier, startTexts.formHeadings, formulierEntries);
  const gegevens = labeledTable(seen, tableNames.gegevens, gegevensTexts.headings, gegevensRows);
  const gone = [...entries.missing, ...gegevens.missing];
  if (gone.length > 0) return damaged(gone);
  const read = readGegevens(gegevens.cells);
  if ('missing' in read) return damaged(read.missing);
  const filled = fillCodes(seen, kinderenColumns(listShapeOf(read.context)));
  const parts = openParts(filled.seen, read.context);
  if (parts.missing.length > 0) return damaged(parts.missing);
  return done({
    ...filled,
    context: read.context,
    form: { ...readEntries(entries.cells), ...parts.form },
    formulier: entries.places,
    gegevens: gegevens.places,
    ...parts.places,
  });
}

function openParts(seen: WorkbookContents, context: FormContext) {
  const shape = listShapeOf(context);
  const kinderen = knownTable(seen, tableNames.kinderen, kinderenColumns(shape));
  const counts = readCounts(seen, context);
  const toelichting = knownTable(seen, tableNames.toelichting, toelichtingColumns(shape.domeinen));

  const kinds = usedRows(kinderen, (cells) => readKindRegel(cells, shape));
  const keyed = withRowKeys(kinds.map(({ value }) => value));
  const words = usedRows(toelichting, (cells) => readToelichtingRegel(cells, shape.domeinen));
  const inKinderen = addedColumns(
    'Kinderen',
    seen,
    placesOf(
      kinderen.columns,
      keyed.map(({ rowKey }, i) => [rowKey, kinds[i]?.at ?? 0]),
    ),
  );
  const inGroepen = addedColumns('Groepen', seen, counts.places.groepen);
  const inAantallen = addedColumns('Aantallen', seen, counts.places.aantallen);
  const inToelichting = addedColumns(
    'Toelichting',
    seen,
    placesOf(
      toelichting.columns,
      words.map(({ at, value }) => [value.domein, at]),
    ),
  );
  const copied = copiedLists(
    seen,
    kinds.map(({ value }) => value),
    shape,
  );
  const added = [inKinderen, inGroepen, inAantallen, inToelichting].flatMap(({ cells }) => cells);
  return {
    missing: [...kinderen.missing, ...counts.missing, ...toelichting.missing],
    places: {
      ...counts.places,
      kinderen: inKinderen.places,
      groepen: inGroepen.places,
      aantallen: inAantallen.places,
      toelichting: inToelichting.places,
    },
    form: {
      kinderen: kinds.map(({ value }) => value),
      ...counts.form,
      toelichtingen: words.map(({ value }) => value),
      ...(added.length === 0 ? {} : { added }),
      ...(copied === undefined ? {} : { copied }),
    },
  };
}
