import { type KeptSending, readKept, type SendingRecord, writeKept } from '../sending/kept-sending.ts';
import { isRefusal, isUnsent } from '../sending/refusal.ts';
import type { SendingState } from '../sending/sending-stand.ts';
import { afterEvent } from '../sending/sending-events.ts';
import { unheardAdvice } from '../texts/sending.ts';
import { countsOf } from './counts-of.ts';
import type { Preparation } from './flows.ts';
import { joinFindings } from './join-findings.ts';
import type { OpenForm } from './open-form.ts';
import { failed, type Failure, type Outcome } from './outcome.ts';
import type { Ports } from './ports.ts';
import { stateKeeping } from './sending-state.ts';
import { showFindings } from './show-findings.ts';
import { startChange } from './start-state.ts';

interface Unsent {
  readonly failure: Failure;
  readonly record: SendingRecord;
  readonly preparation: Preparation;
  /** Whether the data went out: else the server was only asked about them. */
  readonly isOut: boolean;
}

/**
 * What the file says of a sending that did not end with an ontvangstbewijs, also after it is closed: refused, and what
 * to do; ready, where it never left; or on its way, where no answer came. A refusal for rules shows them on the cells.
 */
export async function tellUnsent(ports: Ports, open: OpenForm, unsent: Unsent): Promise<Outcome<never>> {
  const { failure, preparation } = unsent;
  const before = readKept(open.seen);
  const kept = keptAfter(before, unsent, ports.now().toISOString());
  const sending = await stateKeeping(open, kept);
  const told = kept === before ? undefined : await tell(ports, open, { unsent, kept, sending });
  if (told?.ok === false) return told;
  const { nulopgave } = preparation.inzending;
  const counts = failure.findings === undefined ? {} : { counts: countsOf(open, nulopgave) };
  const advice = sending.outgoing?.kind === 'onderweg' ? { advies: unheardAdvice } : {};
  return failed({ ...failure, ...advice, ...counts, sending });
}

function tell(
  ports: Ports,
  open: OpenForm,
  { unsent, kept, sending }: { unsent: Unsent; kept: KeptSending; sending: SendingState },
): Promise<Outcome<void>> {
  const { failure, preparation } = unsent;
  const { findings } = preparation;
  if (failure.code === 'regels-niet-gehaald' && failure.findings !== undefined) {
    const all = joinFindings(failure.findings, findings);
    return showFindings(ports, open, { findings: all, sending, kept });
  }
  const start = startChange(open, { findings, sending, now: ports.now() });
  return ports.workbook.apply(open.seen, { ...start, settings: writeKept(kept) });
}

/** A refusal to tell whether something arrived leaves open whether it did. */
function keptAfter(kept: KeptSending, unsent: Unsent, op: string): KeptSending {
  const { isOut, record, failure } = unsent;
  if (!isOut && kept.pending !== undefined) return kept;
  if (isRefusal(failure.code)) return afterEvent(kept, { kind: 'refused', record, code: failure.code, op });
  return isOut && isUnsent(failure.code) ? afterEvent(kept, { kind: 'not-arrived', op }) : kept;
}
