/** How one locatie stands at the moment of adopting. */
export interface VaststellingLocatie {
  readonly locatieId: string;
  readonly naam: string;
  /** Whether nothing is left to do, for the locatie or for the gemeente. */
  readonly isDone: boolean;
  /** Whether something of it counts: an inzending that was accepted, or a nulopgave. */
  readonly isAnswered: boolean;
  /** Whether it belongs to those of whom an answer is missed. */
  readonly isExpected: boolean;
}

/** What rules on adopting look at: who answered, and never what. */
export interface VaststellingSubject {
  readonly locaties: readonly VaststellingLocatie[];
  /** The note on figures that replace earlier ones; undefined for the first figures, which have none. */
  readonly herziening: { readonly wat: string; readonly waarom: string } | undefined;
}
