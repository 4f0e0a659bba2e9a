import type { FileWorkbook } from '../file/file-workbook.ts';
import { openForm } from '../flows/read-form.ts';
import { readKept, writeKept } from '../sending/kept-sending.ts';
import type { SentNumbers } from './sent-numbers.ts';

/** Keeps the number under which a form was sent on this page, also when the user never saves the copy. */
export async function rememberSending(workbook: FileWorkbook, numbers: SentNumbers): Promise<void> {
  const form = await formIn(workbook);
  const record = form?.kept.pending ?? form?.kept.sent;
  if (form !== undefined && record !== undefined) numbers.keep(form.key, record);
}

/** Gives a file that was chosen again what this page knows of its sending: the next action asks the server after it. */
export async function recallSending(workbook: FileWorkbook, numbers: SentNumbers): Promise<void> {
  const form = await formIn(workbook);
  if (form === undefined) return;
  const record = numbers.find(form.key);
  if (record === undefined) return;
  const { pending, sent, ready } = form.kept;
  const isKnown = [sent, ready].some((one) => one?.inzendingId === record.inzendingId);
  if (pending !== undefined || isKnown) return;
  await workbook.apply(form.seen, { settings: writeKept({ ...form.kept, pending: record }) });
}

async function formIn(workbook: FileWorkbook) {
  const seen = await workbook.read();
  const open = seen.ok ? openForm(seen.value) : seen;
  if (!open.ok) return undefined;
  const { uitvraag, locatie } = open.value.context;
  return {
    seen: open.value.seen,
    key: { uitvraagId: uitvraag.uitvraagId, locatieId: locatie.locatieId },
    kept: readKept(open.value.seen),
  };
}
