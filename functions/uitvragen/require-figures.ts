import { Problem } from '../problem.ts';
import type { UitvraagRecord } from './uitvraag-record.ts';

/**
 * Nothing is opened, sent or adopted of which the counts are gone.
 * @throws Problem `cijfers-verwijderd`
 */
export function requireFigures({ gewist }: UitvraagRecord): void {
  if (gewist !== undefined) throw new Problem('cijfers-verwijderd');
}
