import type { WorkbookContents } from '../excel/workbook.ts';
import { anchorOf } from '../finder/anchors.ts';
import { formTables, tableNames } from '../sheets/names.ts';
import { settingKeys } from './setting-keys.ts';

export type WorkbookKind =
  | { readonly kind: 'leeg' | 'gemeente' | 'formulier' }
  | { readonly kind: 'beschadigd'; readonly missing: readonly string[] };

const gemeenteTables = [
  tableNames.afspraak,
  tableNames.gemeentebeeld,
  tableNames.locaties,
  tableNames.adressen,
  tableNames.uitvraag,
  tableNames.respons,
];

/** What the workbook is, told by the tables that stand in it; `missing` names those that a form cannot do without. */
export function kindOf({ tables, names, settings }: WorkbookContents): WorkbookKind {
  const missing = formTables.filter((name) => !tables.has(name));
  if (missing.length === 0) return { kind: 'formulier' };
  const isAnchored = formTables.some((name) => names.includes(anchorOf(name)));
  const wasForm = missing.length < formTables.length || settings.has(settingKeys.form) || isAnchored;
  if (wasForm) return { kind: 'beschadigd', missing };
  return { kind: gemeenteTables.some((name) => tables.has(name)) ? 'gemeente' : 'leeg' };
}
