import { reeksTot } from '../../shared/jaren/reeks.ts';
import type { Jaar } from '../../shared/jaren/jaar.ts';
import type { Terugkoppeling } from '../../shared/terugkoppeling/terugkoppeling.ts';
import { jaarvergelijkingSheet } from '../sheets/jaarvergelijking-sheet.ts';
import { responsJarenSheet } from '../sheets/respons-jaren-sheet.ts';
import type { SheetModel } from '../sheets/sheet-model.ts';
import type { UitvraagKey } from './uitvraag-key.ts';
import { done, type Outcome } from './outcome.ts';
import type { Ports } from './ports.ts';

/** The years up to that of an uitvraag, as they were published. */
export async function readReeks(
  { client }: Pick<Ports, 'client'>,
  { gemeentecode, uitvraagId }: UitvraagKey,
): Promise<Outcome<readonly Jaar[]>> {
  const listed = await client.call('listJaren', { path: { gemeentecode } });
  return listed.ok ? done(reeksTot(listed.value.jaren, uitvraagId)) : listed;
}

/** The sheets that lay years beside each other; none in a first year. */
export const yearSheets = (document: Terugkoppeling, reeks: readonly Jaar[]): readonly SheetModel[] =>
  [jaarvergelijkingSheet(document, reeks), responsJarenSheet(document, reeks)].filter(
    (sheet) => sheet !== undefined,
  );
