import { makeInzending } from '../../shared/inzending/make-inzending.ts';
import type { Ontvangstbewijs } from '../../shared/inzending/ontvangstbewijs.ts';
import { EARLIER_VERSIONS } from '../../shared/inzending/sjabloonversie.ts';
import { type KeptSending, readKept } from '../sending/kept-sending.ts';
import { outgoingOf, type SendingState } from '../sending/sending-stand.ts';
import { readOntvangst } from '../sheets/ontvangst-rows.ts';
import { dataHash } from './hash.ts';
import type { OpenForm } from './open-form.ts';

/** The ontvangstbewijs on the sheet Ontvangst. */
function ontvangstbewijsIn({ seen, context }: OpenForm): Ontvangstbewijs | undefined {
  const { uitvraag, locatie } = context;
  return readOntvangst(seen.tables, {
    uitvraagId: uitvraag.uitvraagId,
    locatieId: locatie.locatieId,
    domeinen: uitvraag.afspraak.domeinen,
  });
}

/** What was sent of this form, as the workbook itself knows it. */
export const sendingState = (open: OpenForm): Promise<SendingState> =>
  stateWith(open, { kept: readKept(open.seen), ontvangstbewijs: ontvangstbewijsIn(open) });

/**
 * How a form stands once the file remembers `kept`.
 * @param ontvangstbewijs what its sheet Ontvangst says by then; absent where it says nothing
 */
export async function stateWith(
  open: OpenForm,
  { kept, ontvangstbewijs }: { kept: KeptSending; ontvangstbewijs: Ontvangstbewijs | undefined },
): Promise<SendingState> {
  const now = await hashesNow(open);
  const outgoing = outgoingOf(kept, now);
  const going = { ...(outgoing && { outgoing }), ...judgedIn(kept, ontvangstbewijs) };
  if (ontvangstbewijs === undefined)
    return kept.sent === undefined
      ? { changedSinceSent: false, ...going }
      : { isReceiptLost: true, changedSinceSent: !now.has(kept.sent.hash), ...going };
  // What was sent from a copy of this file is not known here: then it may differ.
  const isOwn = kept.sent?.inzendingId === ontvangstbewijs.inzendingId;
  const changedSinceSent = !isOwn || !now.has(kept.sent.hash);
  const other = isOwn || kept.sent === undefined ? {} : ({ isFromElsewhere: true } as const);
  return { ontvangstbewijs, changedSinceSent, ...other, ...going };
}

/** What became of what arrived; what was said of another inzending is not about it. */
export const judgedIn = (
  { judged }: KeptSending,
  ontvangstbewijs: Ontvangstbewijs | undefined,
): Pick<SendingState, 'judged'> =>
  judged !== undefined && judged.inzendingId === ontvangstbewijs?.inzendingId ? { judged } : {};

/** The same form, of which `kept` changes and the sheet Ontvangst does not. */
export const stateKeeping = (open: OpenForm, kept: KeptSending): Promise<SendingState> =>
  stateWith(open, { kept, ontvangstbewijs: ontvangstbewijsIn(open) });

/** "Wij hebben geen doelgroepkinderen" was sent, and the form says nothing else since. */
export const isNulopgave = ({ ontvangstbewijs, changedSinceSent }: SendingState): boolean =>
  ontvangstbewijs?.totalen.doelgroepkinderen === 0 && !changedSinceSent;

/**
 * Hashes of what the form says now, with and without doelgroepkinderen. Also as an older form would have said it: one
 * that was brought up to date since it was sent says nothing else by that.
 */
async function hashesNow(open: OpenForm): Promise<ReadonlySet<string>> {
  const versions = new Set([open.context.sjabloonversie, ...EARLIER_VERSIONS]);
  const forms = [...versions].map((sjabloonversie) => ({
    ...open,
    context: { ...open.context, sjabloonversie },
  }));
  const hashes = await Promise.all(
    forms.flatMap((form) => [false, true].map((nulopgave) => hashAs(form, nulopgave))),
  );
  return new Set(hashes.filter((hash) => hash !== undefined));
}

async function hashAs({ form, context }: OpenForm, nulopgave: boolean): Promise<string | undefined> {
  const made = makeInzending(form, context, { vervangt: 0, redenen: [], verklaring: false, nulopgave });
  return made && dataHash(made);
}

/** Hash by which a form that says the same in another way is known as what was sent with `hash`. */
export async function hashOfSame(
  hash: string,
  { before, after }: { readonly before: OpenForm; readonly after: OpenForm },
): Promise<string | undefined> {
  return hashAs(after, (await hashAs(before, true)) === hash);
}

/** Whether the form still says what was sent with this hash, with or without doelgroepkinderen. */
export const sameAsNow = async (hash: string, open: OpenForm): Promise<boolean> =>
  (await hashesNow(open)).has(hash);

/** Whether the user has said before, in this file, that the locatie has no doelgroepkinderen, and nothing else since. */
export async function saidNulopgave(open: OpenForm): Promise<boolean> {
  const { sent, pending, ready, refused } = readKept(open.seen);
  const hash = await hashAs(open, true);
  return [pending, ready, refused, sent].some((one) => one !== undefined && one.hash === hash);
}
