import { allOf, childOf } from '../../../../local/manifest/parse-manifest.ts';
import type { ManifestFacts, ManifestRule } from '../manifest-rule.ts';
import { pathOf } from '../path-of.ts';

const textOf = ({ manifest }: ManifestFacts, name: string): string =>
  childOf(manifest.documentElement, name)?.textContent.trim() ?? '';

const matches =
  (name: string, pattern: RegExp): ManifestRule['check'] =>
  (facts) => {
    const text = textOf(facts, name);
    return pattern.test(text) ? [] : [`${name} is "${text}".`];
  };

/** Longest values that Office takes, in characters. */
const longest: Readonly<Record<string, number>> = { DisplayName: 125, Description: 250 };

/** What identifies the add-in and where it lives. */
export const headerRules: readonly ManifestRule[] = [
  {
    name: 'id-is-guid',
    check: matches('Id', /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/),
  },
  { name: 'version-has-four-numbers', check: matches('Version', /^\d{1,5}\.\d{1,5}\.\d{1,5}\.\d{1,5}$/) },
  {
    name: 'hosts-are-named',
    check: ({ manifest }) => {
      const outer = [...manifest.querySelectorAll('Host[Name]')].map((host) => host.getAttribute('Name'));
      const inner = allOf(manifest, 'Host').filter((host) => !host.hasAttribute('Name'));
      return outer.includes('Workbook') && inner.length > 0 ? [] : ['Hosts must name Workbook, twice.'];
    },
  },
  {
    name: 'header-texts-fit',
    check: ({ manifest }) =>
      Object.entries(longest).flatMap(([name, most]) => {
        const value = childOf(manifest.documentElement, name)?.getAttribute('DefaultValue') ?? '';
        return value.length > 0 && value.length <= most ? [] : [`${name} has ${value.length} characters.`];
      }),
  },
  {
    name: 'addresses-are-https',
    check: ({ manifest }) =>
      [...manifest.querySelectorAll('*')]
        .filter((element) => /^\w+:\/\//.test(element.getAttribute('DefaultValue') ?? ''))
        .filter((element) => !element.getAttribute('DefaultValue')?.startsWith('https://'))
        .map((element) => `${pathOf(element)} is ${String(element.getAttribute('DefaultValue'))}.`),
  },
];
