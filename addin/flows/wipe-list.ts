import { withoutList } from '../../shared/inzending/without-list.ts';
import type { SeenBook } from '../finder/seen-book.ts';
import { gegevensSheet } from '../sheets/gegevens-sheet.ts';
import { tableNames } from '../sheets/names.ts';
import { wipedSheets } from '../sheets/wiped-sheets.ts';
import { type KeptSending, readKept, writeKept } from '../sending/kept-sending.ts';
import { workbookFailure } from '../texts/failures.ts';
import type { WipeReport } from './flows.ts';
import { sheetsWithCodes } from './leftover-codes.ts';
import { greyChange } from './grey-change.ts';
import { isAdopted, writeListRecord } from './list-record.ts';
import type { OpenForm } from './open-form.ts';
import { done, failed, type Outcome } from './outcome.ts';
import type { Ports } from './ports.ts';
import { openForm } from './read-form.ts';
import { stateOf } from './read-state.ts';
import { hashOfSame, stateKeeping } from './sending-state.ts';
import { settingKeys } from './setting-keys.ts';
import { startChange } from './start-state.ts';
import { countCells } from './wiped-cells.ts';

/**
 * Takes the child list out of the file, with everything that was made of it and names a child. The counts stay, as if
 * they had been typed. Only once the figures were adopted: until then the list may be needed to mend something.
 */
export async function wipeList(ports: Ports): Promise<Outcome<WipeReport>> {
  const { workbook, now } = ports;
  const survey = await workbook.survey();
  if (!survey.ok) return survey;
  const found = openForm(survey.value.contents);
  if (!found.ok) return found;
  const { length } = found.value.form.kinderen;
  const open = await learnStatus(ports, found.value);
  if (!isAdopted(open.context.uitvraag.status)) return failed(workbookFailure('lijst-nog-nodig'));
  const moment = now();
  const bare = wiped(open);
  const kept = await keptAfter(open, bare.open);
  const sending = await stateKeeping(bare.open, kept);
  const { context, seen } = open;
  const start = startChange(bare.open, { findings: undefined, sending, now: moment });
  const applied = await workbook.apply(seen, {
    draw: [
      ...wipedSheets(context, moment, seen.route),
      ...(open === found.value ? [] : [gegevensSheet(context)]),
    ],
    afresh: [tableNames.kinderen, tableNames.sleutellijst, tableNames.controle],
    named: start.named ?? {},
    texts: [...bare.cells, ...(start.texts ?? []), ...greyChange(bare.open)],
    settings: { ...forgotten, ...writeKept(kept), ...writeListRecord({ gewistOp: moment.toISOString() }) },
    show: tableNames.kinderen,
  });
  if (!applied.ok) return applied;
  const left = leftIn(survey.value.book, open);
  return done({ workbook: stateOf(context, sending, moment), kinderen: length, left });
}

/** What was kept of checking the list: answers stand there by the place of a child, the rest has no meaning any more. */
const forgotten = {
  [settingKeys.answers]: undefined,
  [settingKeys.codes]: undefined,
  [settingKeys.checked]: undefined,
  [settingKeys.checkedAt]: undefined,
};

/** A file that was not opened since the figures were adopted does not know it yet: then the server is asked. */
async function learnStatus({ client }: Ports, open: OpenForm): Promise<OpenForm> {
  const { uitvraag, locatie } = open.context;
  if (isAdopted(uitvraag.status)) return open;
  const { gemeentecode, uitvraagId } = uitvraag;
  const path = { gemeentecode, uitvraagId, locatieId: locatie.locatieId };
  const asked = await client.call('readUitnodiging', { path });
  if (!asked.ok) return open;
  const { status, versie } = asked.value.uitvraag;
  return { ...open, context: { ...open.context, uitvraag: { ...uitvraag, status, versie } } };
}

/** The form without its list; without counts too where a cell that should hold one of them is gone. */
function wiped(open: OpenForm): {
  readonly open: OpenForm;
  readonly cells: NonNullable<ReturnType<typeof countCells>>;
} {
  const form = withoutList(open.form, open.context);
  const cells = form.bron === open.form.bron ? [] : countCells(open, form);
  if (cells !== undefined) return { open: { ...open, form, codes: [] }, cells };
  return { open: { ...open, form: { ...open.form, kinderen: [] }, codes: [] }, cells: [] };
}

/** What was sent is still what the form says, though it says it otherwise now: that is no change of the user. */
async function keptAfter(before: OpenForm, after: OpenForm): Promise<KeptSending> {
  const kept = readKept(before.seen);
  const { changedSinceSent } = await stateKeeping(before, kept);
  if (changedSinceSent || kept.sent === undefined) return kept;
  const hash = await hashOfSame(kept.sent.hash, { before, after });
  return hash === undefined ? kept : { ...kept, sent: { ...kept.sent, hash } };
}

function leftIn(book: SeenBook, { seen, form }: OpenForm): readonly string[] {
  const own = [tableNames.kinderen, tableNames.sleutellijst, tableNames.controle];
  const wipedNames = own.flatMap((name) => seen.tables.get(name)?.sheet ?? []);
  return sheetsWithCodes(book, form.kinderen, wipedNames);
}
