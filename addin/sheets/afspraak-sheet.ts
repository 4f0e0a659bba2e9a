import type { Afspraak } from '../../shared/afspraak/afspraak.ts';
import type { Register } from '../../shared/register/register.ts';
import { afspraakSheetTexts as texts } from '../texts/afspraak.ts';
import { agreedRows, doelenRows, historyRows, signedRows } from './afspraak-rows.ts';
import { tableHeights } from './fit.ts';
import { cell, heading, titleHeight } from './heading.ts';
import { sheetNames, tableNames } from './names.ts';
import { paperFor } from './paper.ts';
import type { SheetModel, TableModel } from './sheet-model.ts';

const FIRST_ROW = 4;
/** The second holds sentences. */
const widths = [140, 238, 104, 104, 104];

export interface AfspraakFile extends Register {
  /** Of one afspraak, the oldest first. */
  readonly versies: readonly [Afspraak, ...Afspraak[]];
  /** Name of the gemeente. */
  readonly gemeente: string;
}

/** An afspraak to print and lay on the table: what is agreed, who signed, and how it came about. */
export function afspraakSheet({ versies, gemeente, ...register }: AfspraakFile): SheetModel {
  const last = versies.at(-1) ?? versies[0];
  const former = versies.find(({ versie }) => versie === last.herijking?.vervangtVersie);
  const tables = tablesOf(versies, last, { former, register });
  const [agreed, ...others] = tables;
  const names = [texts.doelen, texts.signed, texts.history];
  const notes = [texts.doelenLead, '', texts.historyLead];
  return {
    name: sheetNames.afspraak,
    accent: false,
    widths,
    heights: [titleHeight, ...tables.flatMap((table) => tableHeights(table, widths))],
    blocks: [
      ...heading(texts.title, [
        texts.lead(last.titel, last.versie),
        texts.basis(last.wetsartikel ?? texts.usualArtikel),
      ]),
      ...others.flatMap(({ row }, nth) => [
        cell(row - 1, 0, names[nth] ?? '', 'heading'),
        cell(row - 1, 1, notes[nth] ?? '', 'note'),
      ]),
    ],
    tables: [agreed, ...others],
    names: [],
    validations: [],
    conditions: [],
    paper: paperFor({ who: gemeente, gemeente, uitvraag: last.titel }, true),
    locked: true,
    start: { row: 0, column: 0 },
  };
}

function tablesOf(
  versies: AfspraakFile['versies'],
  last: Afspraak,
  { former, register }: { readonly former: Afspraak | undefined; readonly register: Register },
): readonly [TableModel, ...TableModel[]] {
  const agreed = table(FIRST_ROW, {
    ...{ name: tableNames.afspraak, header: texts.headings, rows: agreedRows(last, register) },
    styles: ['label', 'cell'],
  });
  const doelen = table(below(agreed), {
    ...{ name: tableNames.afspraakDoelen, header: texts.doelenHeadings, rows: doelenRows(last, former) },
    styles: ['strong', 'cell', 'percentage', 'percentage'],
  });
  const signed = table(below(doelen), {
    ...{ name: tableNames.afspraakOndertekend, header: texts.signedHeadings, rows: signedRows(last) },
    styles: ['strong', 'cell', 'cell'],
  });
  const history = table(below(signed), {
    ...{ name: tableNames.afspraakVersies, header: texts.historyHeadings, rows: historyRows(versies) },
    styles: ['strong', 'cell', 'cell', 'cell', 'cell'],
  });
  return [agreed, doelen, signed, history];
}

const table = (row: number, sketch: Pick<TableModel, 'name' | 'header' | 'rows' | 'styles'>): TableModel => ({
  ...sketch,
  row,
  column: 0,
  filter: false,
});

/** The head of the next table: an empty row and a heading come before it. */
const below = ({ row, rows }: TableModel): number => row + rows.length + 3;
