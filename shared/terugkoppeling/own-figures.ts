import { countedGroepen } from '../afspraak/counted-groepen.ts';
import type { Groep } from '../afspraak/fase.ts';
import { pool } from '../aggregation/pool.ts';
import type { Share } from '../aggregation/wilson.ts';
import type { GroepTelling } from '../inzending/inzending.ts';
import { faseOf, type Locatie } from '../uitvraag/locatie.ts';
import type { EigenCijfers } from './eigen-cijfers.ts';
import type { Terugkoppeling } from './terugkoppeling.ts';

/** Whose sheet it is, with the raw figures that this reader may see. */
export interface OwnFigures {
  readonly locatie: Locatie;
  /** Absent for a locatie of which nothing was received. */
  readonly own: EigenCijfers | undefined;
  /** Those of the other locaties of the same organisatie in the same fase, as far as the reader may see them. */
  readonly others: readonly EigenCijfers[];
}

/** The rows of counts that the published figures count too: groep 1 is left out where the afspraak does so. */
export function countedRows(
  { meetwijze }: Terugkoppeling,
  { locatie, groepen }: EigenCijfers,
): readonly GroepTelling[] {
  const counted = countedGroepen({ groep1: meetwijze?.groep1 ?? 'ernaast' }, faseOf(locatie));
  return groepen.filter((row) => row.groepen.some((groep) => counted.includes(groep)));
}

/** Children of these locaties that were judged in a domein, and how many grew enough; undefined where nobody was. */
export function ownShareOf(
  document: Terugkoppeling,
  figures: readonly EigenCijfers[],
  domein: string,
): Share | undefined {
  return shareIn(
    document,
    figures.flatMap((one) => countedRows(document, one)),
    domein,
  );
}

/** The same of one groep, where it was counted apart: a small groep is sent together with the other. */
export function ownShareOfGroep(
  document: Terugkoppeling,
  figures: readonly EigenCijfers[],
  { groep, domein }: { readonly groep: Groep; readonly domein: string },
): Share | undefined {
  const rows = figures.flatMap(({ groepen }) =>
    groepen.filter((row) => row.groepen.length === 1 && row.groepen[0] === groep),
  );
  return shareIn(document, rows, domein);
}

function shareIn(
  { domeinen }: Terugkoppeling,
  rows: readonly GroepTelling[],
  domein: string,
): Share | undefined {
  const found = pool(rows, domeinen).find((one) => one.domein === domein);
  return found === undefined || found.aantal === 0
    ? undefined
    : { aantal: found.aantal, voldoende: found.voldoende };
}
