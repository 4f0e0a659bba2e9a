import type { Uitvraag } from '../../shared/uitvraag/uitvraag.ts';
import type { WorkbookChange, WorkbookContents } from '../excel/workbook.ts';
import { actionsSheet } from '../sheets/actions-sheet.ts';
import { sheetNames, tableNames } from '../sheets/names.ts';
import { responsSheet } from '../sheets/respons-sheet.ts';
import type { SheetModel } from '../sheets/sheet-model.ts';
import { workbookFailure } from '../texts/failures.ts';
import { drawBeside, type Drawn } from './draw-beside.ts';
import type { UitvraagKey } from './uitvraag-key.ts';
import { done, failed, type Outcome } from './outcome.ts';
import { overChange } from './over-change.ts';
import type { Ports } from './ports.ts';
import { openForm } from './read-form.ts';
import { readDocument, readPartnerFeedback } from './partner-feedback.ts';
import { kindOf } from './workbook-kind.ts';
import { publishedSheets } from './published-sheets.ts';

type Sheets = readonly [SheetModel, ...SheetModel[]];

/** The sheets that are shown, and what the other sheets must say from now on. */
interface Feedback {
  readonly sheets: Sheets;
  readonly beside?: WorkbookChange;
  /** Names of sheets of it that stand there already and stay as they are. */
  readonly kept?: readonly string[];
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
  const { sheets, beside, kept = [] } = feedback.value;
  const drawn = await drawBeside(ports, seen.value, sheets, beside);
  return drawn.ok ? done({ sheets: [...drawn.value.sheets, ...kept] }) : drawn;
}

/**
 * Where figures were adopted, the form tells so as well: nobody has to hurry any more. The sheet to write on is drawn
 * only where no sheet of that name stands: what somebody wrote is never drawn over.
 */
async function sheetsOfForm(ports: Ports, seen: WorkbookContents): Promise<Outcome<Feedback>> {
  const open = openForm(seen);
  if (!open.ok) return open;
  const feedback = await readPartnerFeedback(ports, open.value.context);
  if (!feedback.ok) return feedback;
  const { document, sheet, own } = feedback.value;
  const { uitvraag, locatie } = open.value.context;
  const { change } = await overChange(open.value, {
    uitvraag: adopted(uitvraag),
    counts: own?.ontvangstbewijs,
    now: ports.now(),
  });
  const ours = seen.tables.get(tableNames.actions);
  const isThere =
    ours !== undefined ||
    seen.sheets.some(({ name }) => name.toLowerCase() === sheetNames.actions.toLowerCase());
  return done({
    sheets: [sheet, ...(isThere ? [] : [actionsSheet(document, locatie.naam)])],
    beside: change,
    kept: ours === undefined ? [] : [ours.sheet],
  });
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
  const published = await publishedSheets(ports, key, document.value);
  if (!published.ok || !withRespons) return published.ok ? done({ sheets: published.value }) : published;
  const { gemeentecode, uitvraagId } = key;
  const { gemeente } = document.value.uitvraag;
  const respons = await ports.client.call('readRespons', { path: { gemeentecode, uitvraagId } });
  if (respons.ok)
    return done({
      sheets: [...published.value, responsSheet(respons.value, { gemeente, now: ports.now() })],
    });
  const isForOthers = ['geen-recht', 'niet-gevonden'].includes(respons.failure.code);
  return isForOthers ? done({ sheets: published.value }) : respons;
}
