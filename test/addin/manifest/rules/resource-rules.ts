import { allOf } from '../../../../local/manifest/parse-manifest.ts';
import type { ManifestRule } from '../manifest-rule.ts';
import { pathOf } from '../path-of.ts';

const MAX_ID = 32;

/** Which list of resources each element takes its `resid` from. */
const listFor: Readonly<Record<string, string>> = {
  Label: 'ShortStrings',
  Title: 'ShortStrings',
  Description: 'LongStrings',
  FunctionFile: 'Urls',
  SourceLocation: 'Urls',
  Runtime: 'Urls',
  LearnMoreUrl: 'Urls',
  Image: 'Images',
};

/** Longest texts that Office takes, in characters. */
const longest: Readonly<Record<string, number>> = { ShortStrings: 125, LongStrings: 250 };

const resourcesOf = (manifest: Document): readonly Element[] =>
  allOf(manifest, 'Resources').flatMap((lists) => [...lists.children].flatMap((list) => [...list.children]));

const referrers = (manifest: Document): readonly Element[] => [...manifest.querySelectorAll('[resid]')];

/** Texts, addresses and images, and who refers to them. */
export const resourceRules: readonly ManifestRule[] = [
  {
    name: 'resid-resolves',
    check: ({ manifest }) => {
      const known = new Set(
        resourcesOf(manifest).map((one) => `${one.parentElement?.localName ?? ''} ${one.id}`),
      );
      return referrers(manifest)
        .filter((one) => !known.has(`${listFor[one.localName] ?? ''} ${one.getAttribute('resid') ?? ''}`))
        .map((one) => `${pathOf(one)} asks for ${String(one.getAttribute('resid'))}.`);
    },
  },
  {
    name: 'resource-id-is-short-and-unique',
    check: ({ manifest }) => {
      const ids = resourcesOf(manifest).map(({ id }) => id);
      const long = ids
        .filter((id) => id.length === 0 || id.length > MAX_ID)
        .map((id) => `${id} is too long.`);
      const twice = ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${id} stands twice.`);
      return [...long, ...twice];
    },
  },
  {
    name: 'resource-is-used',
    check: ({ manifest }) => {
      const asked = new Set(referrers(manifest).map((one) => one.getAttribute('resid')));
      return resourcesOf(manifest)
        .filter(({ id }) => !asked.has(id))
        .map(({ id }) => `nobody asks for ${id}.`);
    },
  },
  {
    name: 'texts-fit',
    check: ({ manifest }) =>
      resourcesOf(manifest).flatMap((one) => {
        const most = longest[one.parentElement?.localName ?? ''] ?? Infinity;
        const { length } = one.getAttribute('DefaultValue') ?? '';
        return length > 0 && length <= most ? [] : [`${one.id} has ${length} characters.`];
      }),
  },
];
