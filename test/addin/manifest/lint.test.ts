// @vitest-environment jsdom
import fs from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { lintManifest } from './lint-manifest.ts';
import { manifestFacts } from './manifest-facts.ts';
import type { ManifestFacts } from './manifest-rule.ts';
import { parseManifest } from '../../../local/manifest/parse-manifest.ts';

const xml = fs.readFileSync('manifest.xml', 'utf8');
let facts: ManifestFacts;
beforeAll(() => {
  facts = manifestFacts(xml);
});

const lint = (manifest: string, change: Partial<ManifestFacts> = {}) =>
  lintManifest({ ...facts, manifest: parseManifest(manifest), ...change });

test('the manifest meets every demand', () => {
  expect(lint(xml)).toEqual([]);
});

const planted: readonly (readonly [string, string, string | RegExp, string])[] = [
  ['an element out of order', 'element-order', /(<Version>.*)\n(.*<ProviderName>.*)/, '$2\n$1'],
  ['an unknown element', 'element-order', '<Supertip>', '<Supertip><Picture/>'],
  ['an id that is no GUID', 'id-is-guid', '6f2c5a0e-', 'groeiblad-'],
  ['a version of three numbers', 'version-has-four-numbers', '1.0.0.0', '1.0.0'],
  ['another application', 'hosts-are-named', 'Name="Workbook"', 'Name="Document"'],
  [
    'an empty name',
    'header-texts-fit',
    'DisplayName DefaultValue="Groeiblad"',
    'DisplayName DefaultValue=""',
  ],
  ['an address without https', 'addresses-are-https', /https(:\/\/localhost:3000\/taskpane)/, 'http$1'],
  ['a resid that does not exist', 'resid-resolves', 'resid="Check.Label"', 'resid="Chek.Label"'],
  ['a resid from the wrong list', 'resid-resolves', 'Label resid="Check.Label"', 'Label resid="Check.Tip"'],
  ['a resource id of 33 characters', 'resource-id-is-short-and-unique', /Help\.Tip/g, 'H'.repeat(33)],
  ['a resource id used twice', 'resource-id-is-short-and-unique', ' id="Help.Tip"', ' id="Check.Tip"'],
  [
    'a text that nobody asks for',
    'resource-is-used',
    '</bt:LongStrings>',
    '<bt:String id="Lost" DefaultValue="x"/></bt:LongStrings>',
  ],
  [
    'a label of 126 characters',
    'texts-fit',
    'id="Check.Label" DefaultValue="Controleren"',
    `id="Check.Label" DefaultValue="${'x'.repeat(126)}"`,
  ],
  ['a button without an icon of 16', 'icon-has-three-sizes', /<bt:Image size="16" resid="check.16"\/>/, ''],
  ['an icon of another size', 'icon-file-has-its-size', 'assets/check-16.png"', 'assets/check-32.png"'],
  ['an icon that is not there', 'icon-file-has-its-size', 'assets/check-16.png', 'assets/chek-16.png'],
  [
    'a head icon that is not there',
    'head-icon-file-has-its-size',
    'IconUrl DefaultValue="https://localhost:3000/assets/',
    'IconUrl DefaultValue="https://localhost:3000/pictures/',
  ],
  ['an unknown action', 'action-is-known', 'ExecuteFunction', 'DoSomething'],
  ['a function that is not in the code', 'button-has-function', '>check<', '>chek<'],
  ['an id used twice', 'control-id-is-unique', 'Groeiblad.Help', 'Groeiblad.Check'],
  ['a set that is too old', 'used-set-is-required', 'MinVersion="1.9"', 'MinVersion="1.8"'],
  [
    'a set that the code does not use',
    'required-set-is-used',
    '<Set Name="SharedRuntime"',
    '<Set Name="ImageCoercion" MinVersion="1.1"/><Set Name="SharedRuntime"',
  ],
];

describe('a planted fault is found', () => {
  test.each(planted)('%s', (_, rule, from, to) => {
    const broken = xml.replace(from, to);
    expect(broken).not.toBe(xml);
    expect(lint(broken)).toContainEqual(expect.stringMatching(`^${rule}: `));
  });

  test('a function without a button', () => {
    expect(lint(xml, { functionNames: [...facts.functionNames, 'erase'] })).toEqual([
      'function-has-button: "erase" has no button.',
    ]);
  });

  test('text that is not XML', () => {
    expect(() => parseManifest(xml.replace('</OfficeApp>', ''))).toThrow(
      expect.objectContaining({ name: 'ManifestUnreadable' }),
    );
  });
});

test('the sets in use are read from the code itself', () => {
  expect([...facts.usedSets].sort()).toEqual([
    ['ExcelApi', '1.9'],
    ['SharedRuntime', '1.1'],
  ]);
});
