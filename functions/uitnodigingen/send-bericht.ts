import { randomBytes, randomUUID } from 'node:crypto';
import { toHtml, toPlainText } from '../../shared/mail/render-mail.ts';
import type { Handed } from '../mail/mailer.ts';
import type { Post } from '../mail/post.ts';
import type { Services } from '../services.ts';
import type { Marked } from '../storage/marked.ts';
import { type BerichtContext, wordsOf } from './bericht-words.ts';
import type { BerichtRecord } from './ronde-record.ts';
import { MOST_SECRETS, type UitnodigingRecord } from './uitnodiging-record.ts';

/** As long as this a message that was handed over may be in the hands of another process. */
const LEASE_MS = 2 * 60_000;
const MOST_ATTEMPTS = 8;
/** As often at most it goes where nobody knows whether it went before: each time may be one more of the same mail. */
const MOST_UNSURE = 3;
const FIRST_PAUSE_MS = 60_000;

/** Mail and where it stands. */
export interface Sending {
  readonly gemeentecode: string;
  readonly post: Post;
  readonly services: Services;
}

/**
 * Brings one message a step further. Before it is handed over it says so, with the number of the attempt: after a
 * crash the mail service is asked for that number, and only where it does not know it, or cannot tell, the mail goes
 * again. So a mail goes at least once, and more often only where nobody can know, and then not for ever: the gemeente
 * hears that it is not known to have arrived.
 */
export async function sendBericht(
  row: Marked<BerichtRecord>,
  context: BerichtContext,
  sending: Sending,
): Promise<void> {
  const { services, post } = sending;
  const { value } = row;
  const now = services.now();
  if (!isDue(value, now)) return;
  if (value.status === 'bezig') {
    const accepted = await post.mailer.wasAccepted(value.sendId ?? '');
    if (accepted === true) return settle(row, 'verstuurd', sending);
    const most = accepted === undefined ? MOST_UNSURE : MOST_ATTEMPTS;
    if (value.attempts >= most) return settle(row, 'niet-aangekomen', sending);
  }
  if (!context.isStillAsked(value)) return settle(row, 'vervallen', sending);
  const uitnodiging = await findLink(value, services);
  if (uitnodiging === 'over') return settle(row, 'vervallen', sending);
  await attempt(row, uitnodiging, context, sending);
}

function isDue({ status, moment, notBefore }: BerichtRecord, now: Date): boolean {
  if (status === 'bezig') return Date.parse(moment) + LEASE_MS <= now.getTime();
  return status === 'wacht' && (notBefore === undefined || notBefore <= now.toISOString());
}

/** The uitnodiging that goes along; none for who has the right, or used it since; `over` where it was withdrawn. */
async function findLink(
  { uitnodigingId }: BerichtRecord,
  { store }: Services,
): Promise<Marked<UitnodigingRecord> | 'over' | undefined> {
  if (uitnodigingId === undefined) return undefined;
  const found = await store.uitnodigingen.findUitnodiging(uitnodigingId);
  if (found?.value.status === 'open') return found;
  return found?.value.status === 'gebruikt' ? undefined : 'over';
}

async function attempt(
  row: Marked<BerichtRecord>,
  uitnodiging: Marked<UitnodigingRecord> | undefined,
  context: BerichtContext,
  sending: Sending,
): Promise<void> {
  const { gemeentecode, post, services } = sending;
  const { store, hash } = services;
  const sendId = randomUUID();
  const geheim = randomBytes(16).toString('base64url');
  const handed: BerichtRecord = {
    ...row.value,
    status: 'bezig',
    moment: services.now().toISOString(),
    attempts: row.value.attempts + 1,
    sendId,
  };
  await store.uitnodigingen.saveSend(sendId, { gemeentecode, ...keyOf(handed) });
  const outcome = await store.uitnodigingen.replaceBericht(
    gemeentecode,
    { value: handed, mark: row.mark },
    uitnodiging && withSecret(uitnodiging, hash(geheim)),
  );
  // Somebody else is at it.
  if (outcome === 'conflict') return;
  const words = wordsOf(handed, uitnodiging && { record: uitnodiging.value, geheim, post }, context);
  const { vragenAan } = context;
  const answer = await post.mailer.send({
    id: sendId,
    to: handed.adres,
    ...(vragenAan !== undefined && { replyTo: vragenAan }),
    subject: words.subject,
    text: toPlainText(words),
    html: toHtml(words),
  });
  const found = await store.uitnodigingen.findBericht(gemeentecode, handed);
  if (found?.value.sendId === sendId) await afterAnswer(found, answer, sending);
}

/** What nobody knows stays as it is: when the time of the attempt is over, the mail service is asked. */
function afterAnswer(row: Marked<BerichtRecord>, answer: Handed, sending: Sending): Promise<void> {
  if (answer === 'accepted') return settle(row, 'verstuurd', sending);
  if (answer === 'refused') return settle(row, 'niet-aangekomen', sending);
  if (answer === 'unknown') return Promise.resolve();
  return row.value.attempts >= MOST_ATTEMPTS ? settle(row, 'niet-aangekomen', sending) : wait(row, sending);
}

/** Twice as long after each attempt. */
async function wait(
  { value, mark }: Marked<BerichtRecord>,
  { gemeentecode, services }: Sending,
): Promise<void> {
  const now = services.now();
  const pause = FIRST_PAUSE_MS * 2 ** (value.attempts - 1);
  const notBefore = new Date(now.getTime() + pause).toISOString();
  const waiting: BerichtRecord = { ...value, status: 'wacht', moment: now.toISOString(), notBefore };
  await services.store.uitnodigingen.replaceBericht(gemeentecode, { value: waiting, mark });
}

/** Writes how it ended; whoever wrote in between knew more. */
export async function settle(
  { value, mark }: Marked<BerichtRecord>,
  status: BerichtRecord['status'],
  { gemeentecode, services }: Pick<Sending, 'gemeentecode' | 'services'>,
): Promise<void> {
  const moment = services.now().toISOString();
  await services.store.uitnodigingen.replaceBericht(gemeentecode, {
    value: { ...value, status, moment },
    mark,
  });
}

const keyOf = ({ uitvraagId, opdracht, berichtId }: BerichtRecord) => ({ uitvraagId, opdracht, berichtId });

const withSecret = (
  { value, mark }: Marked<UitnodigingRecord>,
  hashed: string,
): Marked<UitnodigingRecord> => ({
  value: { ...value, secrets: [...value.secrets, hashed].slice(-MOST_SECRETS) },
  mark,
});
