import type { Fase } from '../afspraak/fase.ts';

/** What a row within a fase can be about; the names are those of the published document. */
type RowOfFase = 'fase' | 'groep' | 'organisatie' | 'overige-organisaties' | 'locatie' | 'overige-locaties';

/** `id` is that of the published document: of fase and Overige organisaties it is the fase. */
interface OfFase {
  readonly niveau: RowOfFase;
  readonly fase: Fase;
  readonly id: string;
}

/** A row that may be published, with the keys of the units that it is the sum of: see `unitKey`. */
export type ChosenRow = ({ readonly niveau: 'gemeente' } | OfFase) & { readonly units: readonly string[] };

/**
 * Why a row is not there. It names no number, as some who may read it may not know them.
 * - `te-klein`: fewer children than the afspraak asks
 * - `beschermt-anderen`: large enough, and needed in Overige to keep others from being read
 * - `bleef-overige`: it was in Overige last year and is kept there, so that years compare
 * - `te-weinig-naast-een-ander`: an organisatie that takes its own away would see too few
 * - `fase-ontbreekt`: beside the other fase the total would give this fase away
 * - `niveau`: the publication shows less detail
 */
export const absentReasons = [
  'te-klein',
  'beschermt-anderen',
  'bleef-overige',
  'te-weinig-naast-een-ander',
  'fase-ontbreekt',
  'niveau',
] as const;
export type AbsentReason = (typeof absentReasons)[number];

/** A row that people would look for and that may not exist. */
export type AbsentRow = ({ readonly niveau: 'gemeente' } | OfFase) & {
  readonly reason: AbsentReason;
  /** The row would be there if these organisaties too agreed to smaller rows in its fase. Absent: that is no help. */
  readonly toestemmingVan?: readonly string[] | undefined;
};

/** Who reads it: everybody, or who signed the afspraak. */
export type Kring = 'openbaar' | 'partners';

/** What partners see is what everybody sees, and more. */
export const isShownIn = (kring: Kring, { niveau }: Pick<ChosenRow, 'niveau'>): boolean =>
  kring === 'partners' || niveau === 'gemeente' || niveau === 'fase' || niveau === 'groep';
