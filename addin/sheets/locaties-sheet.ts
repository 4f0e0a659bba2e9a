import type { Register } from '../../shared/register/register.ts';
import { byName } from '../../shared/terugkoppeling/by-name.ts';
import type { Gemeente } from '../../shared/uitvraag/gemeente.ts';
import { isActief, type Locatie, numberOf } from '../../shared/uitvraag/locatie.ts';
import { locatiesSheetTexts as texts } from '../texts/locaties-sheet.ts';
import { excelDay } from './excel-moment.ts';
import { tableHeights } from './fit.ts';
import { heading, titleHeight } from './heading.ts';
import { sheetNames, tableNames } from './names.ts';
import { paperFor } from './paper.ts';
import { pagesOf } from './print-scale.ts';
import type { CellValue, SheetModel } from './sheet-model.ts';

const HEADER_ROW = 4;
/** Wide enough for most names on one line. */
const widths = [262, 78, 82, 190, 70, 86, 86, 190, 180, 120];
/** Those that hold a day. */
const DAYS = [5, 6];

/**
 * The register of a gemeente, those that closed too. Not protected, so that it can be sorted and filtered; what is typed
 * in it goes nowhere, and the sheet says so.
 */
export function locatiesSheet(register: Register, gemeente: Gemeente, today: string): SheetModel {
  const rows = [...register.locaties]
    .sort(byName(({ locatieId }) => locatieId))
    .map((one) => rowOf(one, register, today));
  const heights = [titleHeight, ...tableHeights({ row: HEADER_ROW, rows }, widths)];
  return {
    name: sheetNames.locaties,
    accent: false,
    widths,
    heights,
    blocks: heading(texts.title, [texts.about(gemeente.naam, today), texts.overview]),
    tables: [
      {
        name: tableNames.locaties,
        row: HEADER_ROW,
        column: 0,
        header: texts.headings,
        rows: rows.length === 0 ? [texts.headings.map(() => '')] : rows,
        styles: texts.headings.map((_, i) => (i === 0 ? 'strong' : DAYS.includes(i) ? 'day' : 'cell')),
        filter: true,
      },
    ],
    names: [],
    validations: [],
    conditions: [],
    frozen: { rows: HEADER_ROW + 1, columns: 1 },
    printTitle: { from: HEADER_ROW, to: HEADER_ROW },
    paper: paperFor({ who: gemeente.naam, gemeente: gemeente.naam, uitvraag: texts.title }),
    pages: pagesOf({ widths, heights, breaks: [], end: HEADER_ROW + 1 + rows.length }),
    locked: false,
    start: { row: 0, column: 0 },
  };
}

function rowOf(one: Locatie, { organisaties, locaties }: Register, today: string): readonly CellValue[] {
  const naamOf = (id: string) => locaties.find(({ locatieId }) => locatieId === id)?.naam ?? id;
  const { organisatieId, kindcentrumId, voorheen, actiefVan, actiefTot, handmatig = [] } = one;
  const partners = locaties.filter(
    (other) =>
      kindcentrumId !== undefined &&
      other.kindcentrumId === kindcentrumId &&
      other.locatieId !== one.locatieId,
  );
  return [
    one.naam,
    texts.soort[one.soort],
    numberOf(one) ?? '',
    organisaties.find((org) => org.organisatieId === organisatieId)?.naam ?? '',
    isActief(one, today) ? texts.open : texts.closed,
    actiefVan === undefined ? '' : excelDay(actiefVan),
    actiefTot === undefined ? '' : excelDay(actiefTot),
    voorheen === undefined ? '' : voorheen.length === 0 ? texts.isNew : voorheen.map(naamOf).join(', '),
    partners.map(({ naam }) => naam).join(', '),
    handmatig.map((field) => texts.byHand[field]).join(', '),
  ];
}
