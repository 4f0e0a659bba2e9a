import type { VoorgenomenRijen } from '../../shared/contract/rijen-messages.ts';
import type { Outcome } from './outcome.ts';
import type { Ports } from './ports.ts';
import type { UitvraagKey } from './uitvraag-key.ts';

/** Which rows figures that are adopted now would have. */
export const readVoorgenomenRijen = (
  { client }: Pick<Ports, 'client'>,
  { gemeentecode, uitvraagId }: UitvraagKey,
): Promise<Outcome<VoorgenomenRijen>> =>
  client.call('readVoorgenomenRijen', { path: { gemeentecode, uitvraagId } });
