import type { Conclusie } from '../../shared/conclusies/conclusie.ts';
import type { FormContext } from '../../shared/inzending/form.ts';
import type { EigenCijfers } from '../../shared/terugkoppeling/eigen-cijfers.ts';
import type { Terugkoppeling } from '../../shared/terugkoppeling/terugkoppeling.ts';
import type { SheetModel } from '../sheets/sheet-model.ts';
import { terugkoppelingSheet } from '../sheets/terugkoppeling-sheet.ts';
import { done, type Outcome } from './outcome.ts';
import { readOwnFigures, readSisterFigures } from './own-figures.ts';
import type { Ports } from './ports.ts';
import type { UitvraagKey } from './uitvraag-key.ts';
import { readReeks } from './read-reeks.ts';

/** The feedback of one locatie, as it was read just now. */
export interface PartnerFeedbackRead {
  readonly document: Terugkoppeling;
  /** Absent for a locatie of which nothing was received. */
  readonly own: EigenCijfers | undefined;
  readonly sheet: SheetModel;
}

/** Reads what was published, the own figures and the years before, and makes the sheet of the locatie of them. */
export async function readPartnerFeedback(
  ports: Pick<Ports, 'client'>,
  { uitvraag, locatie, lastYear }: FormContext,
): Promise<Outcome<PartnerFeedbackRead>> {
  const key = { gemeentecode: uitvraag.gemeentecode, uitvraagId: uitvraag.uitvraagId };
  const document = await readDocument(ports, key);
  if (!document.ok) return document;
  const own = await readOwnFigures(ports, key, locatie);
  if (!own.ok) return own;
  const [others, reeks, conclusies] = await Promise.all([
    readSisterFigures(ports, key, locatie),
    readReeks(ports, key),
    readConclusies(ports, key, document.value),
  ]);
  if (!others.ok) return others;
  if (!reeks.ok) return reeks;
  if (!conclusies.ok) return conclusies;
  const extras = { reeks: reeks.value, lastYear, others: others.value, conclusies: conclusies.value };
  const sheet = terugkoppelingSheet(document.value, locatie, own.value, extras);
  return done({ document: document.value, own: own.value, sheet });
}

export const readDocument = (
  { client }: Pick<Ports, 'client'>,
  { gemeentecode, uitvraagId }: UitvraagKey,
): Promise<Outcome<Terugkoppeling>> =>
  client.call('readTerugkoppeling', { path: { gemeentecode, uitvraagId } });

/** What the gemeente released on these very figures; nothing where it did not, or where others were adopted since. */
async function readConclusies(
  { client }: Pick<Ports, 'client'>,
  { gemeentecode, uitvraagId }: UitvraagKey,
  { release }: Terugkoppeling,
): Promise<Outcome<readonly Conclusie[]>> {
  const read = await client.call('readConclusies', { path: { gemeentecode, uitvraagId } });
  if (!read.ok) return read;
  return done(read.value.release === release ? (read.value.vrijgegeven?.conclusies ?? []) : []);
}
