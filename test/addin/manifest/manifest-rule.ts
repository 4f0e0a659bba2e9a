/** What a rule looks at: the manifest, and what the product really is. */
export interface ManifestFacts {
  readonly manifest: Document;
  /** Names that the add-in ties to its functions. */
  readonly functionNames: readonly string[];
  /** Width and height of a PNG in pixels, by its path on the add-in's site; undefined where there is none. */
  readonly iconSize: (path: string) => readonly [number, number] | undefined;
  /** API sets that the code calls without asking first, with the highest version of each. */
  readonly usedSets: ReadonlyMap<string, string>;
}

/** One demand that Office, or the shop for add-ins, makes on a manifest; siblings in `rules/`. */
export interface ManifestRule {
  readonly name: string;
  /** A sentence for each place where the demand is not met. */
  readonly check: (facts: ManifestFacts) => readonly string[];
}
