import type { UitvraagStatus } from '../../../shared/uitvraag/uitvraag.ts';
import { validateOpening } from '../../../shared/validation/validate-opening.ts';
import type { Play } from '../play.ts';
import { asGemeente, placeOf } from './as-gemeente.ts';

/** Moves the uitvraag on, having seen what stands there. */
export async function step(play: Play, status: UitvraagStatus): Promise<void> {
  const path = placeOf(play);
  const { value: planning } = await asGemeente(play, 'readPlanning', { path });
  const confirmed = status === 'open' ? [...validateOpening(planning)] : undefined;
  const body = { status, versie: planning.uitvraag.versie, ...(confirmed && { confirmed }) };
  const { value: moved } = await asGemeente(play, 'moveUitvraag', { path, body });
  play.ledger.acknowledged += 1;
  play.ledger.steps.set(moved.versie, moved.status);
}
