import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { licenseFaults, productionParts } from '../../../local/licenses/license-faults.ts';
import { readSbom } from '../../../local/licenses/read-sbom.ts';

interface LockFile {
  readonly lockfileVersion: number;
  readonly packages: Readonly<Record<string, object>>;
}
const lockFile = JSON.parse(fs.readFileSync('package-lock.json', 'utf8')) as LockFile;
const withPart = (part: object): LockFile => ({
  ...lockFile,
  packages: { ...lockFile.packages, 'node_modules/zod/node_modules/@planted/part': part },
});

describe('the parts that go along with the product', () => {
  it('are all that package.json names for it, and what those need, without what only developers need', () => {
    const { dependencies } = JSON.parse(fs.readFileSync('package.json', 'utf8')) as { dependencies: object };
    const names = productionParts(lockFile).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining([...Object.keys(dependencies), 'scheduler']));
    expect(names).not.toContain('vitest');
  });

  it('all have a license that allows it', () => {
    expect(licenseFaults(productionParts(lockFile))).toEqual([]);
  });

  it('all stand in the bill of materials', async () => {
    const { components } = JSON.parse((await readSbom()) ?? 'null') as {
      components: { 'bom-ref': string }[];
    };
    const listed = new Set(components.map((one) => one['bom-ref']));
    const absent = productionParts(lockFile).filter(({ name, version }) => !listed.has(`${name}@${version}`));
    expect(absent).toEqual([]);
  });
});

describe('a part', () => {
  it.each([
    ['a license that is not allowed', { license: 'GPL-3.0-only' }, 'GPL-3.0-only'],
    ['no license', {}, 'no license'],
    ['a license of its own', { license: 'SEE LICENSE IN LICENSE.md' }, 'SEE LICENSE IN LICENSE.md'],
    ['a choice that nobody made', { license: 'MIT OR GPL-2.0-only' }, 'MIT OR GPL-2.0-only'],
    ['a license in a form that is not a word', { license: { type: 'MIT' } }, 'no license'],
  ])('is refused with %s', (_, license, told) => {
    const parts = productionParts(withPart({ version: '2.0.0', ...license }));
    expect(licenseFaults(parts)).toEqual([`@planted/part 2.0.0: ${told}`]);
  });

  it('that only developers need may have any license', () => {
    const parts = productionParts(withPart({ version: '2.0.0', license: 'GPL-3.0-only', dev: true }));
    expect(licenseFaults(parts)).toEqual([]);
  });

  it('cannot be read from a lock file of another form', () => {
    expect(() => productionParts({ ...lockFile, lockfileVersion: 2 })).toThrow();
  });
});
