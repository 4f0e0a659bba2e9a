import * as z from 'zod/mini';

/**
 * Licenses under which a part may go along with the product: permissive ones, that ask for their text to be kept and
 * no more. An expression such as `MIT OR GPL-2.0` is refused too, until somebody has read it and chosen.
 */
const allowed: ReadonlySet<string> = new Set([
  ...['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', 'ISC', 'MIT', 'MIT-0'],
]);

/** What is read of package-lock.json, of the third version of its form. */
const LockFile = z.object({
  lockfileVersion: z.literal(3),
  packages: z.record(
    z.string(),
    z.object({
      version: z.optional(z.string()),
      license: z.optional(z.unknown()),
      dev: z.optional(z.boolean()),
      devOptional: z.optional(z.boolean()),
    }),
  ),
});

/** A part that goes along with the product. */
export interface ProductionPart {
  readonly name: string;
  readonly version: string;
  /** As its package says it; `no license` where it says none, or not in a word. */
  readonly license: string;
}

/**
 * What goes along with the product, and not what only developers need. Read from the lock file: `npm sbom --omit dev`
 * also leaves out what a developer's tool happens to need too, zod for one.
 * @throws ZodError when it is no lock file of a form that we know
 */
export const productionParts = (lockFile: unknown): readonly ProductionPart[] =>
  Object.entries(LockFile.parse(lockFile).packages)
    .filter(([place, { dev, devOptional }]) => place !== '' && dev !== true && devOptional !== true)
    .map(([place, { version = '', license }]) => ({
      name: place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length),
      ...{ version, license: typeof license === 'string' ? license : 'no license' },
    }));

/** @returns a line for each part that may not go along, with its license */
export const licenseFaults = (parts: readonly ProductionPart[]): readonly string[] =>
  parts
    .filter(({ license }) => !allowed.has(license))
    .map(({ name, version, license }) => `${name} ${version}: ${license}`);
