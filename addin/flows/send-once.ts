import type { Inzending } from '../../shared/inzending/inzending.ts';
import type { Ontvangstbewijs } from '../../shared/inzending/ontvangstbewijs.ts';
import { arrived, inzendingPath } from './known-sending.ts';
import type { OpenForm } from './open-form.ts';
import { done, type Outcome } from './outcome.ts';
import type { Ports } from './ports.ts';
import { readRecord, type SendingRecord, settingKeys, writeRecord } from './sending-record.ts';

export interface Sending {
  readonly inzending: Inzending;
  readonly record: SendingRecord;
}

/** What came of it, and the form with what the file remembers by now. */
export interface Sent {
  readonly outcome: Outcome<Ontvangstbewijs>;
  readonly open: OpenForm;
}

/**
 * Sends so that equal data are stored once, whatever happens on the way: number and hash are kept in the file before
 * anything goes out; a number that was used before is asked after first.
 */
export async function sendOnce(ports: Ports, open: OpenForm, { inzending, record }: Sending): Promise<Sent> {
  if (isKnown(record, open)) {
    const before = await arrived(ports, open.context, record.inzendingId);
    if (!before.ok) return { outcome: before, open };
    if (before.value !== undefined) return { outcome: done(before.value), open };
  }
  const settings = { [settingKeys.pending]: writeRecord(record) };
  const kept = await ports.workbook.apply(open.seen, { settings });
  if (!kept.ok) return { outcome: kept, open };
  const path = inzendingPath(open.context, record.inzendingId);
  const outcome = await ports.client.call('submitInzending', { path, body: inzending });
  return { outcome, open: written(open, settings) };
}

/** Whether these data were sent with this number before, as far as the file knows. */
const isKnown = ({ inzendingId, hash }: SendingRecord, { seen }: OpenForm): boolean =>
  [settingKeys.pending, settingKeys.sent].some((key) => {
    const record = readRecord(seen, key);
    return record?.inzendingId === inzendingId && record.hash === hash;
  });

/** The form once settings are in the workbook. Codes wait for the next check: rows may move while the server is asked. */
const written = (open: OpenForm, settings: Readonly<Record<string, string>>): OpenForm => ({
  ...open,
  codes: [],
  seen: { ...open.seen, settings: new Map([...open.seen.settings, ...Object.entries(settings)]) },
});
