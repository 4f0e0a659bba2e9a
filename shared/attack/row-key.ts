import type { RijDetail } from '../terugkoppeling/rij-detail.ts';
import type { Cijfer } from '../terugkoppeling/cijfer.ts';

/** What names a row in its document, whatever the domein. */
export const rowKeyOf = (row: Cijfer | RijDetail): string =>
  JSON.stringify([row.niveau, 'fase' in row ? row.fase : undefined, row.id]);
