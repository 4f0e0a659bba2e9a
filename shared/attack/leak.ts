import type { Fase } from '../afspraak/fase.ts';
import type { Niveau } from '../terugkoppeling/cijfer.ts';
import type { Reader } from './attack-input.ts';

/**
 * What publication must not let happen. `klein`: a row over too few children. `exact`: how many of a few children
 * are voldoende is certain, and it is not all of them. `weinig`: a row, or a set that can be derived, with too few
 * voldoende. `verandering`: the change of a few records between two releases is certain. `tegenspraak`: a part of a
 * document that cannot be true beside the rest of it, so that nothing that was judged by it holds.
 */
export type LeakSoort = 'klein' | 'exact' | 'weinig' | 'verandering' | 'tegenspraak';

/** Names a published row, as it stands in a document. */
export interface RowName {
  readonly release: number;
  readonly kring: Reader['kring'];
  readonly niveau: Niveau;
  readonly fase?: Fase | undefined;
  readonly id: string;
  readonly domein: string;
}

/** `voldoende` of one unit in one release, in an assignment that satisfies every relation. */
export interface AssignedUnit {
  readonly release: number;
  readonly lid: string;
  readonly voldoende: number;
}

/**
 * Why it is certain: `lowest` and `highest` that the relations leave, each with a whole assignment that reaches it.
 * Of units that have no relation with the set nothing is said.
 */
export interface Witness {
  readonly lowest: number;
  readonly highest: number;
  readonly atLowest: readonly AssignedUnit[];
  readonly atHighest: readonly AssignedUnit[];
  /** Rows of the documents that the set has to do with. */
  readonly rows: readonly RowName[];
}

export interface Leak {
  readonly soort: LeakSoort;
  readonly reader: Reader;
  /** Number of the release, with a difference the later one; `since` is the earlier one. */
  readonly release: number;
  readonly since?: number;
  readonly domein: string;
  /** Sorted: `locatieId` where the whole locatie is meant, else `locatieId/groep`. */
  readonly leden: readonly string[];
  /** Children of the leden, with a difference the changed records. */
  readonly kinderen: number;
  /** What is certain: how many are voldoende. Absent where nothing is derived; of a difference the witness tells. */
  readonly voldoende?: number;
  /** In English, for who mends the publication: which rule was broken. */
  readonly detail: string;
  readonly witness?: Witness;
}

/** A leak of which the proof is looked for when it is known that nobody found it before. */
export interface FoundLeak extends Omit<Leak, 'witness'> {
  readonly prove?: () => Witness;
}
