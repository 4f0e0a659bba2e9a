import { sum } from '../kernel/count.ts';
import type { EigenCijfers } from './eigen-cijfers.ts';
import { countedRows, type OwnFigures } from './own-figures.ts';
import type { RijDetail } from './rij-detail.ts';
import { type BesideNiveau, detailBeside } from './rows-beside.ts';
import type { Terugkoppeling } from './terugkoppeling.ts';

/** In how many domeinen children grew enough: of those that were judged in every domein. */
type Spread = NonNullable<RijDetail['verdeling']>;

/** One row of it, the own locatie first. */
export interface SpreadLine {
  readonly who: 'locatie' | BesideNiveau;
  readonly spread: Spread;
}

/** How many children grew enough in all domeinen, as far as it is known; nothing where counts were typed. */
export function allDomeinen(document: Terugkoppeling, { locatie, own }: OwnFigures): readonly SpreadLine[] {
  const mine = own && ownSpread(document, own);
  const beside = (['organisatie', 'fase', 'gemeente'] as const).flatMap((who) => {
    const spread = detailBeside(document, locatie, who)?.verdeling;
    return spread === undefined || spread.aantal === 0 ? [] : [{ who, spread }];
  });
  return [...(mine ? [{ who: 'locatie', spread: mine } as const] : []), ...beside];
}

/** Undefined where a groep does not know it, as its counts were typed or it is too small, or where nobody counts. */
function ownSpread(document: Terugkoppeling, own: EigenCijfers): Spread | undefined {
  const rows = countedRows(document, own);
  const known = rows.flatMap((row) =>
    row.omvang === 'volledig' && row.combinatie !== undefined ? [row.combinatie] : [],
  );
  const aantal = sum(known.map(({ volledig }) => volledig));
  if (known.length < rows.length || aantal === 0) return undefined;
  const most = document.domeinen.length;
  const inDomeinen = (count: number) => sum(known.map(({ histogram }) => histogram[count] ?? 0));
  const [alle, opEenNa] = [inDomeinen(most), inDomeinen(most - 1)];
  return { aantal, alle, opEenNa, minder: aantal - alle - opEenNa };
}
