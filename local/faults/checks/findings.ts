/** What is wrong with what is stored: a sentence for developers each. */
export interface Findings {
  /** Answered as stored, and not there, or other than it was answered. */
  readonly lost: readonly string[];
  /** Parts of one change that do not agree. */
  readonly halfVisible: readonly string[];
  /** Stored twice of what was asked once. */
  readonly duplicated: readonly string[];
}

export const kinds = ['lost', 'halfVisible', 'duplicated'] as const satisfies readonly (keyof Findings)[];

export const noFindings: Findings = { lost: [], halfVisible: [], duplicated: [] };

export const together = (some: readonly Findings[]): Findings => ({
  lost: some.flatMap(({ lost }) => lost),
  halfVisible: some.flatMap(({ halfVisible }) => halfVisible),
  duplicated: some.flatMap(({ duplicated }) => duplicated),
});

/** What both say. */
export const inBoth = (one: Findings, other: Findings): Findings => ({
  lost: one.lost.filter((finding) => other.lost.includes(finding)),
  halfVisible: one.halfVisible.filter((finding) => other.halfVisible.includes(finding)),
  duplicated: one.duplicated.filter((finding) => other.duplicated.includes(finding)),
});

export const isClean = (findings: Findings): boolean => kinds.every((kind) => findings[kind].length === 0);

/** Each that stands there more than once, once. */
export const twice = <T>(some: readonly T[]): readonly T[] => [
  ...new Set(some.filter((one, i) => some.indexOf(one) !== i)),
];
