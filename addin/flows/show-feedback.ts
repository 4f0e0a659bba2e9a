import type { Terugkoppeling } from '../../shared/terugkoppeling/terugkoppeling.ts';
import type { Uitvraag } from '../../shared/uitvraag/uitvraag.ts';
import type { WorkbookChange, WorkbookContents } from '../excel/workbook.ts';
import { gemeentebeeldSheet } from '../sheets/gemeentebeeld-sheet.ts';
import { responsSheet } from '../sheets/respons-sheet.ts';
import type { SheetModel } from '../sheets/sheet-model.ts';
import { terugkoppelingSheet } from '../sheets/terugkoppeling-sheet.ts';
import { workbookFailure } from '../texts/failures.ts';
import { drawBeside, type Drawn } from './draw-beside.ts';
import type { UitvraagKey } from './uitvraag-key.ts';
import { done, failed, type Outcome } from './outcome.ts';
import { overChange } from './over-change.ts';
import type { Ports } from './ports.ts';
import { openForm } from './read-form.ts';
import { kindOf } from './workbook-kind.ts';
import { readReeks, yearSheets } from './year-sheets.ts';

type Sheets = readonly [SheetModel, ...SheetModel[]];

/** The sheets that are shown, and what the other sheets must say from now on. */
interface Feedback {
  readonly sheets: Sheets;
  readonly beside?: WorkbookChange;
}

/** Fetches the terugkoppeling and draws it: in a form with the figures of its locatie, elsewhere those of the gemeente. */
export async function showFeedback(
  ports: Ports,
  key?: UitvraagKey,
  { respons = true }: { readonly respons?: boolean } = {},
): Promise<Outcome<Drawn>> {
  const seen = await ports.workbook.read();
  if (!seen.ok) return seen;
  const feedback =
    kindOf(seen.value).kind === 'formulier'
      ? await sheetsOfForm(ports, seen.value)
      : await sheetsOfUitvraag(ports, key, respons);
  if (!feedback.ok) return feedback;
  return drawBeside(ports, seen.value, feedback.value.sheets, feedback.value.beside);
}

/** Where figures were adopted, the form tells so as well: nobody has to hurry any more. */
async function sheetsOfForm(ports: Ports, seen: WorkbookContents): Promise<Outcome<Feedback>> {
  const open = openForm(seen);
  if (!open.ok) return open;
  const { uitvraag, locatie } = open.value.context;
  const { gemeentecode, uitvraagId } = uitvraag;
  const document = await readDocument(ports, { gemeentecode, uitvraagId });
  if (!document.ok) return document;
  const path = { gemeentecode, uitvraagId, locatieId: locatie.locatieId };
  const own = await ports.client.call('readEigenCijfers', { path });
  if (!own.ok && own.failure.code !== 'niet-gevonden') return own;
  const reeks = await readReeks(ports, { gemeentecode, uitvraagId });
  if (!reeks.ok) return reeks;
  const { lastYear } = open.value.context;
  const before = { reeks: reeks.value, lastYear };
  const sheet = terugkoppelingSheet(document.value, locatie, own.ok ? own.value : undefined, before);
  const { change } = await overChange(open.value, {
    uitvraag: adopted(uitvraag),
    counts: own.ok ? own.value.ontvangstbewijs : undefined,
    now: ports.now(),
  });
  return done({ sheets: [sheet], beside: change });
}

const adopted = (uitvraag: Uitvraag): Uitvraag =>
  uitvraag.status === 'teruggekoppeld' ? uitvraag : { ...uitvraag, status: 'vastgesteld' };

/** The overview of who answered is for the gemeente and its bureau; for other readers it is left out. */
async function sheetsOfUitvraag(
  ports: Ports,
  key: UitvraagKey | undefined,
  withRespons: boolean,
): Promise<Outcome<Feedback>> {
  if (key === undefined) return failed(workbookFailure('niets-te-tonen'));
  const document = await readDocument(ports, key);
  if (!document.ok) return document;
  const reeks = await readReeks(ports, key);
  if (!reeks.ok) return reeks;
  const beeld = gemeentebeeldSheet(document.value);
  const years = yearSheets(document.value, reeks.value);
  if (!withRespons) return done({ sheets: [beeld, ...years] });
  const { gemeentecode, uitvraagId } = key;
  const { gemeente } = document.value.uitvraag;
  const respons = await ports.client.call('readRespons', { path: { gemeentecode, uitvraagId } });
  if (respons.ok)
    return done({ sheets: [beeld, ...years, responsSheet(respons.value, { gemeente, now: ports.now() })] });
  const isForOthers = ['geen-recht', 'niet-gevonden'].includes(respons.failure.code);
  return isForOthers ? done({ sheets: [beeld, ...years] }) : respons;
}

const readDocument = (
  { client }: Ports,
  { gemeentecode, uitvraagId }: UitvraagKey,
): Promise<Outcome<Terugkoppeling>> =>
  client.call('readTerugkoppeling', { path: { gemeentecode, uitvraagId } });
