import { childOf, childrenOf } from '../../../../local/manifest/parse-manifest.ts';
import type { ManifestRule } from '../manifest-rule.ts';

/** API sets that the manifest asks for the whole add-in, with their versions. */
function askedSets(manifest: Document): ReadonlyMap<string, string> {
  const requirements = childOf(manifest.documentElement, 'Requirements');
  const sets = requirements && childOf(requirements, 'Sets');
  return new Map(
    (sets === undefined ? [] : childrenOf(sets, 'Set')).map((set) => [
      set.getAttribute('Name') ?? '',
      set.getAttribute('MinVersion') ?? sets?.getAttribute('DefaultMinVersion') ?? '',
    ]),
  );
}

/** Negative when `a` is older than `b`. */
function compareVersions(a: string, b: string): number {
  const [aMajor = 0, aMinor = 0] = a.split('.').map(Number);
  const [bMajor = 0, bMinor = 0] = b.split('.').map(Number);
  return aMajor - bMajor || aMinor - bMinor;
}

/** What the manifest asks of Excel is what the code needs: not less, and nothing that it does not use. */
export const requirementRules: readonly ManifestRule[] = [
  {
    name: 'used-set-is-required',
    check: ({ manifest, usedSets }) => {
      const asked = askedSets(manifest);
      return [...usedSets]
        .filter(([name, version]) => compareVersions(asked.get(name) ?? '0.0', version) < 0)
        .map(([name, version]) => `the code uses ${name} ${version}.`);
    },
  },
  {
    name: 'required-set-is-used',
    check: ({ manifest, usedSets }) =>
      [...askedSets(manifest).keys()]
        .filter((name) => !usedSets.has(name))
        .map((name) => `the code does not use ${name}.`),
  },
];
