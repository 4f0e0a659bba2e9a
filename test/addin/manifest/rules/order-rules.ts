import type { ManifestRule } from '../manifest-rule.ts';
import { pathOf } from '../path-of.ts';

/**
 * Children of each element in the order in which Office wants them; Microsoft Learn, "How to find the proper order of
 * manifest elements" (docs/develop/manifest-element-ordering). A child that is not named is not known there.
 */
const order: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    'Id',
    'AlternateId',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'AppDomains',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'Dictionary',
    'VersionOverrides',
    'ExtendedOverrides',
  ],
  VersionOverrides: [
    'Description',
    'Requirements',
    'Hosts',
    'Resources',
    'WebApplicationInfo',
    'EquivalentAddins',
  ],
  Hosts: ['Host'],
  Host: ['Runtimes', 'AllFormFactors', 'DesktopFormFactor'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  ExtensionPoint: ['OfficeTab', 'CustomTab', 'OfficeMenu'],
  CustomTab: ['Group', 'Label', 'InsertAfter', 'InsertBefore'],
  Group: ['OverriddenByRibbonApi', 'Label', 'Icon', 'Control'],
  Control: ['OverriddenByRibbonApi', 'Label', 'Supertip', 'Icon', 'Action', 'Enabled', 'Items'],
  Supertip: ['Title', 'Description'],
  Icon: ['Image'],
  Action: ['TaskpaneId', 'SourceLocation', 'Title', 'FunctionName'],
  Requirements: ['Sets', 'Methods'],
  Resources: ['Images', 'Urls', 'ShortStrings', 'LongStrings'],
};

/** The rule that Office enforces hardest: an add-in with an element out of place does not load at all. */
export const orderRules: readonly ManifestRule[] = [
  { name: 'element-order', check: ({ manifest }) => [...manifest.querySelectorAll('*')].flatMap(misplaced) },
];

function misplaced(element: Element): readonly string[] {
  const wanted = order[element.localName];
  if (wanted === undefined) return [];
  const places = [...element.children].map((child) => ({ child, place: wanted.indexOf(child.localName) }));
  return places.flatMap(({ child, place }, index) => {
    if (place === -1) return [`${pathOf(child)} does not belong in ${element.localName}.`];
    const before = places[index - 1];
    return before !== undefined && before.place > place
      ? [`${pathOf(child)} comes after ${before.child.localName}, which must follow it.`]
      : [];
  });
}
