import type { Direction } from './aanwijzing.ts';
import type { Level, Place, Severity } from './finding.ts';

/**
 * The four texts of a rule, in plain Dutch. `{name}` in `wat` and `oplossing` is filled with a value of the hit.
 * The same texts make the findings, the pane's *Uitleg* and the manual, so they cannot disagree.
 */
interface RuleTexts {
  readonly wat: string;
  readonly waarom: string;
  readonly oplossing: string;
  readonly voorbeeld: string;
}

/** Where a rule runs: on the form in the workbook, on the payload at the server, or on both. */
type RunsOn = 'form' | 'payload' | 'both';

/** One place where a rule does not hold, with the values for its sentence. */
export interface Hit {
  readonly place: Place;
  readonly values?: Readonly<Record<string, string | number>>;
  /** Which way the figure lies from what was expected, for who may not see the figure. */
  readonly direction?: Direction;
}

/** What every rule has, whatever it looks at. */
export interface RuleHead {
  /** Stable id such as `K-08`: never used again for another rule. */
  readonly id: string;
  readonly severity: Severity;
  readonly level: Level;
  readonly runsOn: RunsOn;
  /** A warning that may only stand with a reason from the coordinator. */
  readonly asksReason: boolean;
  /** On trial: runs where a gemeente switched it on, as a warning that nobody has to answer. */
  readonly isTrial?: true;
  readonly texts: RuleTexts;
}

/** A rule: siblings of one level share one `Subject`. A rule never throws and sees nothing but its subject. */
export interface Rule<Subject> extends RuleHead {
  readonly check: (subject: Subject) => readonly Hit[];
}
