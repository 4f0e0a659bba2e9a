import { workbookFailure } from '../texts/failures.ts';
import { readKept } from '../sending/kept-sending.ts';
import { afterEvent } from '../sending/sending-events.ts';
import type { SendingState } from '../sending/sending-stand.ts';
import { askServer, type Standing } from './ask-server.ts';
import type { WorkbookState } from './workbook-state.ts';
import { learnUitvraag } from './learn-uitvraag.ts';
import { done, failed, type Outcome } from './outcome.ts';
import type { Ports } from './ports.ts';
import { readForm } from './read-form.ts';
import { listState } from './list-record.ts';
import { stateOf } from './read-state.ts';
import { stateAfter } from './receive.ts';
import { stateKeeping } from './sending-state.ts';

/**
 * How a form stands at the server, for the pane alone: nobody asked to write in the workbook, so that waits for the
 * next action.
 */
export async function askState(ports: Ports): Promise<Outcome<WorkbookState>> {
  const found = await readForm(ports.workbook);
  if (!found.ok) return failed(workbookFailure('geen-formulier'));
  const standing = await askServer(ports, found.value);
  if (!standing.ok) return standing;
  const { invitation, received, vorige, kept } = standing.value;
  const { open } = learnUitvraag(found.value, invitation.uitvraag);
  const file = afterEvent(readKept(open.seen), { kind: 'judged', judged: kept.judged });
  const sending = received === undefined ? await stateKeeping(open, file) : await stateAfter(received, open);
  const state = stateOf(open.context, sending, ports.now());
  const { stand } = invitation;
  return done({
    ...state,
    ...listState(open, ports.now()),
    ...elsewhereIn(vorige, sending),
    ...(stand && { stand }),
  });
}

/** What stands at the server where it came after what this file holds. */
const elsewhereIn = (vorige: Standing['vorige'], { ontvangstbewijs }: SendingState) =>
  vorige !== undefined && vorige.versie > (ontvangstbewijs?.versie ?? 0) ? { elsewhere: vorige } : {};
