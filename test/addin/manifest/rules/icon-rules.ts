import { allOf, childrenOf } from '../../../../local/manifest/parse-manifest.ts';
import type { ManifestFacts, ManifestRule } from '../manifest-rule.ts';
import { pathOf } from '../path-of.ts';

/** Sizes that a button must have; the others are optional. */
const required = ['16', '32', '80'];

/** Icons in the head of the manifest, with the size that Office wants there. */
const headIcons: Readonly<Record<string, number>> = { IconUrl: 32, HighResolutionIconUrl: 80 };

/** What is wrong with the file at an address; nothing when it is a PNG of that size. */
function fileFault({ iconSize }: ManifestFacts, address: string, size: number): readonly string[] {
  const found = iconSize(new URL(address).pathname.slice(1));
  if (found === undefined) return [`${address} is not there.`];
  return found[0] === size && found[1] === size ? [] : [`${address} is ${found.join(' x ')}, not ${size}.`];
}

/** Images that exist, in the size that is said. */
export const iconRules: readonly ManifestRule[] = [
  {
    name: 'icon-has-three-sizes',
    check: ({ manifest }) =>
      allOf(manifest, 'Icon').flatMap((icon) => {
        const sizes = childrenOf(icon, 'Image').map((image) => image.getAttribute('size'));
        return required
          .filter((size) => !sizes.includes(size))
          .map((size) => `${pathOf(icon)} has no image of ${size} pixels.`);
      }),
  },
  {
    name: 'icon-file-has-its-size',
    check: (facts) =>
      allOf(facts.manifest, 'Icon')
        .flatMap((icon) => childrenOf(icon, 'Image'))
        .flatMap((image) => {
          const address = facts.manifest
            .getElementById(image.getAttribute('resid') ?? '')
            ?.getAttribute('DefaultValue');
          return address ? fileFault(facts, address, Number(image.getAttribute('size'))) : [];
        }),
  },
  {
    name: 'head-icon-file-has-its-size',
    check: (facts) =>
      Object.entries(headIcons).flatMap(([name, size]) =>
        allOf(facts.manifest, name).flatMap((icon) =>
          fileFault(facts, icon.getAttribute('DefaultValue') ?? '', size),
        ),
      ),
  },
];
