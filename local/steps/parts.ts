/** One of the bundles in `dist/`. */
export interface Part {
  /** Folder of its webpack configuration. */
  readonly folder: string;
  readonly output: string;
  /** Files and folders that it is made of. */
  readonly sources: readonly string[];
}

const everywhere = ['shared', 'package-lock.json'];

/** All that is bundled, in the order in which it is built. */
export const parts = {
  functions: { folder: 'functions', output: 'dist/functions', sources: [...everywhere, 'functions'] },
  addin: { folder: 'addin', output: 'dist/addin', sources: [...everywhere, 'addin', 'manifest.xml'] },
  werkbank: {
    folder: 'local/werkbank',
    output: 'dist/werkbank',
    sources: [...everywhere, 'addin', 'local/excel', 'local/manifest', 'local/werkbank', 'manifest.xml'],
  },
} as const satisfies Record<string, Part>;

export type PartName = keyof typeof parts;
export const partNames = Object.keys(parts) as readonly PartName[];
