import type { Gemeente } from '../../shared/uitvraag/gemeente.ts';
import type { Locatie, Organisatie } from '../../shared/uitvraag/locatie.ts';

/** The real organisaties and locaties of one gemeente, as a public register knows them; sorted by key. */
export interface Register {
  readonly gemeente: Gemeente;
  readonly organisaties: readonly Organisatie[];
  readonly locaties: readonly Locatie[];
}

/** One line of a register: a locatie and who runs it, and where that stands. */
export interface RegisterLine {
  readonly file: string;
  readonly line: number;
  readonly locatie: Locatie;
  readonly organisatie: Organisatie;
}

/** Puts lines together: each organisatie once, everything in the order of its key, so equal files give equal registers. */
export function makeRegister(gemeente: Gemeente, lines: readonly RegisterLine[]): Register {
  const organisaties = new Map(lines.map(({ organisatie }) => [organisatie.organisatieId, organisatie]));
  return {
    gemeente,
    organisaties: [...organisaties.values()].sort((a, b) => byText(a.organisatieId, b.organisatieId)),
    locaties: lines.map(({ locatie }) => locatie).sort((a, b) => byText(a.locatieId, b.locatieId)),
  };
}

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
