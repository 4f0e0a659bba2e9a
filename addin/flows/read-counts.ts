import { aantallenColumns } from '../../shared/inzending/aantallen-columns.ts';
import { aantallenRows } from '../../shared/inzending/aantallen-rows.ts';
import { groepChoices } from '../../shared/inzending/answers.ts';
import { bronEntry } from '../../shared/inzending/bron.ts';
import { cellText } from '../../shared/inzending/cell.ts';
import { chosen } from '../../shared/inzending/choice.ts';
import { listShapeOf } from '../../shared/inzending/form-counts.ts';
import type { Form, FormContext, GroepRegel } from '../../shared/inzending/form.ts';
import { groepenColumns, typedGroepenColumns } from '../../shared/inzending/groepen-columns.ts';
import type { ListShape } from '../../shared/inzending/kinderen-columns.ts';
import { readAantallenRegel } from '../../shared/inzending/read-aantallen.ts';
import { readRow } from '../../shared/inzending/read-row.ts';
import { hasTypedCounts } from '../../shared/inzending/sjabloonversie.ts';
import type { WorkbookContents } from '../excel/workbook.ts';
import { tableNames } from '../sheets/names.ts';
import { knownTable, usedRows } from './form-tables.ts';
import { type OpenForm, placesOf } from './open-form.ts';

/** The part of a form that stands on sheet Groepen. */
interface ReadCounts {
  readonly missing: readonly string[];
  readonly places: Pick<OpenForm, 'groepen' | 'bron' | 'aantallen'>;
  readonly form: Pick<Form, 'groepen' | 'bron' | 'aantallen'>;
}

/**
 * Reads sheet Groepen. A form that was made before counts could be typed has no questions about that: it counts its
 * list. A newer form without them is damaged, or what was typed would be lost without a word.
 */
export function readCounts(seen: WorkbookContents, context: FormContext): ReadCounts {
  const shape = listShapeOf(context);
  const tables = [tableNames.bron, tableNames.aantallen];
  const typed = hasTypedCounts(context.sjabloonversie) || tables.some((name) => seen.tables.has(name));
  const groepen = readGroepen(seen, shape, typed);
  const gone = tables.filter((name) => !seen.tables.has(name));
  if (!typed) return { ...groepen, places: { ...groepen.places, bron: nowhere, aantallen: nowhere } };
  if (gone.length > 0) return { ...groepen, missing: gone, places: noPlaces };
  const bron = knownTable(seen, tableNames.bron, [{ id: 'waarde', heading: bronEntry.label }]);
  const aantallen = readAantallen(seen, shape);
  return {
    missing: [...groepen.missing, ...bron.missing, ...aantallen.missing],
    places: {
      ...groepen.places,
      bron: placesOf(bron.columns, [[bronEntry.key, 0]]),
      aantallen: aantallen.places,
    },
    form: {
      ...groepen.form,
      bron: cellText(bron.rows[0]?.['waarde']),
      aantallen: aantallen.rows,
    },
  };
}

const nowhere = { columns: new Map(), rows: new Map() };
const noPlaces = { groepen: nowhere, bron: nowhere, aantallen: nowhere };

function readGroepen(seen: WorkbookContents, shape: ListShape, typed: boolean) {
  const later = typed ? [] : typedGroepenColumns(shape.fase).map(({ id }) => id);
  const columns = groepenColumns(shape).filter(({ id }) => !later.includes(id));
  const known = knownTable(seen, tableNames.groepen, columns);
  const rows = usedRows(known, (cells): GroepRegel | undefined => {
    const { groep = '', kinderen = '', ...counts } = readRow(columns, cells);
    const isUsed = [groep, kinderen, ...Object.values(counts)].some((text) => text !== '');
    return isUsed ? { groep, kinderen, ...counts } : undefined;
  });
  const keys = rows.map(({ at, value: { groep } }) => {
    return [chosen(groepChoices(shape), groep) ?? groep, at] as const;
  });
  return {
    missing: known.missing,
    places: { groepen: placesOf(known.columns, keys) },
    form: { groepen: rows.map(({ value }) => value) },
  };
}

function readAantallen(seen: WorkbookContents, shape: ListShape) {
  const known = knownTable(seen, tableNames.aantallen, aantallenColumns);
  const rows = usedRows(known, (cells) => readAantallenRegel(cells, shape));
  const keys = rows.map(({ at, value: { regel } }) => {
    return [aantallenRows(shape).find(({ label }) => label === regel)?.key ?? regel, at] as const;
  });
  return {
    missing: known.missing,
    places: placesOf(known.columns, keys),
    rows: rows.map(({ value }) => value),
  };
}
