import { aantallenColumns } from '../../../shared/inzending/aantallen-columns.ts';
import { bronNames } from '../../../shared/inzending/bron.ts';
import type { Column } from '../../../shared/inzending/column.ts';
import type { Form, FormContext } from '../../../shared/inzending/form.ts';
import { listShapeOf } from '../../../shared/inzending/form-counts.ts';
import { formulierEntries } from '../../../shared/inzending/formulier-rows.ts';
import { groepenColumns } from '../../../shared/inzending/groepen-columns.ts';
import { hulpColumn, kinderenColumns, oordeelColumn } from '../../../shared/inzending/kinderen-columns.ts';
import type { KindRegel } from '../../../shared/inzending/kind-regel.ts';
import { toelichtingColumns } from '../../../shared/inzending/toelichting-columns.ts';
import { done } from '../../../addin/flows/outcome.ts';
import { rowsOf } from '../../../local/demo/table-in-model.ts';
import type { WorkbookModel } from '../../../local/excel/model/workbook-model.ts';
import { exampleClient } from '../example-client.ts';
import { firstYear } from '../example-form.ts';
import { openExcel, valueOf } from '../open-excel.ts';

/** An empty form for this locatie and uitvraag, as *Nieuw formulier* makes it. */
export async function emptyForm({
  uitvraag,
  locatie,
  verwacht,
  lastYear,
}: FormContext): Promise<WorkbookModel> {
  const { gemeentecode, uitvraagId } = uitvraag;
  const client = exampleClient({
    readUitnodiging: () =>
      done({
        gemeente: { gemeentecode, naam: 'Voorbeeldstad (verzonnen)' },
        uitvraag,
        locatie,
        organisatie: { organisatieId: locatie.organisatieId, naam: 'Voorbeeld', soort: 'schoolbestuur' },
        versie: 0,
        verwacht,
        before: { ...firstYear, lastYear: lastYear ?? firstYear.lastYear },
      }),
  });
  const excel = await openExcel({ client });
  const names = { gemeente: '', uitvraag: uitvraag.titel, locatie: locatie.naam };
  const choice = { gemeentecode, uitvraagId, locatieId: locatie.locatieId, ...names };
  valueOf(await excel.run('newForm', choice));
  excel.close();
  return excel.workbook;
}

/** What fills the body of a table, from its first cell on. */
export type Blocks = Readonly<Record<string, readonly (readonly string[])[]>>;
type Texts = Readonly<Record<string, string>>;

const textsOf = ({ oordelen, hulp, ...single }: KindRegel): Texts => ({
  ...single,
  ...Object.fromEntries(Object.entries(oordelen).map(([domein, text]) => [oordeelColumn(domein), text])),
  ...Object.fromEntries(Object.entries(hulp).map(([domein, text]) => [hulpColumn(domein), text])),
});

const lineOf = (columns: readonly Column[], texts: Texts) => columns.map(({ id }) => texts[id] ?? '');

/** The whole of a form as blocks to paste, empty where the form says nothing. */
export function blocksOf(workbook: WorkbookModel, form: Form, context: FormContext): Blocks {
  const shape = listShapeOf(context);
  const columns = kinderenColumns(shape);
  const labels = (table: string) => rowsOf(workbook, table).map((row) => String(Object.values(row)[0]));
  const [, ...ofGroepen] = groepenColumns(shape);
  const [, ...ofToelichting] = toelichtingColumns(shape.domeinen);
  return {
    Formulier: formulierEntries.map(({ key }) => [form[key]]),
    // Below the children the codes stay as they were made.
    Kinderen: [
      ...form.kinderen.map((kind) => lineOf(columns, textsOf(kind))),
      ...labels('Kinderen')
        .slice(form.kinderen.length)
        .map((code) => lineOf(columns, { code })),
    ],
    Bron: [[form.bron ?? bronNames.list]],
    Groepen: labels('Groepen').map((label) =>
      lineOf(ofGroepen, { ...form.groepen.find(({ groep }) => groep === label) }),
    ),
    Aantallen: labels('Aantallen').map((label) =>
      lineOf(aantallenColumns.slice(1), {
        ...form.aantallen?.find(({ regel }) => regel === label)?.aantallen,
      }),
    ),
    Toelichting: shape.domeinen.map(({ domein }) =>
      lineOf(ofToelichting, { ...form.toelichtingen.find((one) => one.domein === domein) }),
    ),
  };
}

/** Tables that hold their questions in the first column; only what stands beside it is pasted. */
export const firstFilled: Readonly<Record<string, number>> = {
  Formulier: 1,
  Kinderen: 0,
  Bron: 0,
  Groepen: 1,
  Aantallen: 1,
  Toelichting: 1,
};
