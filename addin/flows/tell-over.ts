import { problemFailure } from '../api/problem-failure.ts';
import type { KeptSending } from '../sending/kept-sending.ts';
import { afterEvent } from '../sending/sending-events.ts';
import type { Standing } from './ask-server.ts';
import type { OpenForm } from './open-form.ts';
import { failed, type Outcome, type Over } from './outcome.ts';
import { overChange } from './over-change.ts';
import type { Ports } from './ports.ts';

/**
 * The uitvraag is not open, so nothing can be sent: no mistake of the user. The file learns how the uitvraag stands, and
 * what arrived before it closed.
 */
export async function tellOver(
  { workbook, now }: Ports,
  open: OpenForm,
  { status, invitation, received, vorige, kept }: Standing & Pick<Over, 'status'>,
): Promise<Outcome<never>> {
  const uitvraag = { ...invitation.uitvraag, status };
  const moment = now();
  const left = status === 'concept' ? kept : refusedOf(kept, moment.toISOString());
  const { sending, change } = await overChange(open, {
    uitvraag,
    received: received && { ...received, kept: left },
    counts: vorige,
    kept: left,
    now: moment,
  });
  const told = await workbook.apply(open.seen, change);
  if (!told.ok) return told;
  return failed({
    ...problemFailure('uitvraag-niet-open'),
    over: {
      status,
      ...sending,
      ...(invitation.stand && { stand: invitation.stand }),
    },
  });
}

/** What was ready can be sent no more. */
const refusedOf = (kept: KeptSending, op: string): KeptSending =>
  kept.ready === undefined
    ? kept
    : afterEvent(kept, { kind: 'refused', record: kept.ready, code: 'uitvraag-niet-open', op });
