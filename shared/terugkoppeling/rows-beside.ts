import { faseOf, type Locatie } from '../uitvraag/locatie.ts';
import type { Cijfer } from './cijfer.ts';
import type { RijDetail } from './rij-detail.ts';
import type { Terugkoppeling } from './terugkoppeling.ts';

/** The published rows that stand beside own figures. */
export type BesideNiveau = 'organisatie' | 'fase' | 'gemeente';

/** The published figure beside those of a locatie in one domein; undefined where there is no such row. */
export const cijferBeside = (
  { cijfers }: Terugkoppeling,
  locatie: Locatie,
  { niveau, domein }: { readonly niveau: BesideNiveau; readonly domein: string },
): Cijfer | undefined => cijfers.find((one) => one.domein === domein && isBeside(one, locatie, niveau));

/** What more is known of that row. */
export const detailBeside = (
  { details = [] }: Terugkoppeling,
  locatie: Locatie,
  niveau: BesideNiveau,
): RijDetail | undefined => details.find((one) => isBeside(one, locatie, niveau));

function isBeside(
  row: Pick<RijDetail, 'niveau' | 'id' | 'fase'>,
  locatie: Locatie,
  niveau: BesideNiveau,
): boolean {
  if (row.niveau !== niveau) return false;
  if (niveau === 'gemeente') return true;
  return row.fase === faseOf(locatie) && (niveau === 'fase' || row.id === locatie.organisatieId);
}
