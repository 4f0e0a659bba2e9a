import type { Fase, Groep } from '../afspraak/fase.ts';
import type { Terugkoppeling } from '../terugkoppeling/terugkoppeling.ts';

/**
 * What a locatie counted in one domein, of one groep or of two that are too small to stand apart. Everybody is taken
 * to know `aantal`; of the rest a reader knows what is of its own organisaties and nothing more.
 */
export interface UnitCounts {
  readonly locatieId: string;
  readonly organisatieId: string;
  readonly fase: Fase;
  readonly groepen: Groep | 'groep1+groep2';
  readonly domein: string;
  /** Children judged: voldoende + onvoldoende. */
  readonly aantal: number;
  readonly voldoende: number;
  /** Absent: 0. Tells how many records changed between two releases. */
  readonly nietTeBeoordelen?: number;
}

/** What a unit counted beside outcomes: one part of what details tell, see `partsOf`. */
export interface DetailCounts extends Pick<UnitCounts, 'locatieId' | 'groepen'> {
  readonly part: string;
  /** Children of whom it was counted. */
  readonly aantal: number;
  /** Each child is in one at most. */
  readonly counts: Readonly<Record<string, number>>;
}

/** One vaststelling of an uitvraag: the documents that it published, and what was counted for them. */
export interface AttackedRelease {
  /** At most one of each kring. */
  readonly documents: readonly Terugkoppeling[];
  /** Every unit that counted, in every domein. */
  readonly counts: readonly UnitCounts[];
  /** Of every unit that sent a part. Absent: not known, and what details tell is looked at row by row alone. */
  readonly details?: readonly DetailCounts[];
}

/** Who attacks. Who reads as `partners` sees what is `openbaar` too; no organisaties: without figures of its own. */
export interface Reader {
  readonly kring: Terugkoppeling['kring'];
  readonly organisaties: readonly string[];
}

export interface AttackInput {
  /** Of one uitvraag, the first one first. */
  readonly releases: readonly AttackedRelease[];
  readonly readers: readonly Reader[];
  /** Changed records from which a difference between releases may be read off. */
  readonly refreshAfter: number;
}
