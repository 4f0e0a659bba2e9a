import { isToBeLearned } from '../../shared/inzending/last-year.ts';
import type { FormerToelichting } from '../../shared/contract/last-year-messages.ts';
import { type Learned, learnUitvraag } from './learn-uitvraag.ts';
import type { OpenForm } from './open-form.ts';
import { done, type Outcome } from './outcome.ts';
import type { Ports } from './ports.ts';
import { writeCodes } from './write-codes.ts';

/** A form that knows of last year what there is to know, as far as somebody could be asked. */
interface LearnedBefore extends Learned {
  /** What was written last year, where the server was asked. */
  readonly words?: readonly FormerToelichting[];
}

/**
 * Asks for last year where a form knows nothing of it yet: it was made without a connection, or by an older Groeiblad.
 * Where the server is out of reach the form goes on as it is, and asks again the next time.
 */
export async function learnBefore(ports: Ports, found: OpenForm): Promise<Outcome<LearnedBefore>> {
  if (!isToBeLearned(found.context.lastYear)) return done({ open: found, draw: [] });
  const coded = await writeCodes(ports, found);
  if (!coded.ok) return coded;
  const open = coded.value;
  const { uitvraag, locatie } = open.context;
  const { gemeentecode, uitvraagId } = uitvraag;
  const path = { gemeentecode, uitvraagId, locatieId: locatie.locatieId };
  const asked = await ports.client.call('readUitnodiging', { path });
  if (!asked.ok) return done({ open, draw: [] });
  const { lastYear, toelichtingen } = asked.value.before;
  return done({ ...learnUitvraag(open, { ...uitvraag, lastYear }), words: toelichtingen });
}
