import type { ProefregelsOverzicht, ProefregelsVerzoek } from '../../shared/contract/proefregel-messages.ts';
import type { UitvraagKey } from './uitvraag-key.ts';
import type { Outcome } from './outcome.ts';
import type { Ports } from './ports.ts';

const pathOf = ({ gemeentecode, uitvraagId }: UitvraagKey) => ({ gemeentecode, uitvraagId });

/** The rules on trial, and on how many locaties each would speak. */
export const readProefregels = (
  { client }: Pick<Ports, 'client'>,
  key: UitvraagKey,
): Promise<Outcome<ProefregelsOverzicht>> => client.call('readProefregels', { path: pathOf(key) });

/** Switches rules on trial; `versie` is the one that the user saw. */
export const saveProefregels = (
  { client }: Pick<Ports, 'client'>,
  key: UitvraagKey,
  body: ProefregelsVerzoek,
): Promise<Outcome<ProefregelsOverzicht>> => client.call('saveProefregels', { path: pathOf(key), body });
