import { afterEach, describe, expect, it } from 'vitest';
import { buildFunctions } from '../../../support/build-functions.ts';
import { findFaults } from './find-faults.ts';
import { type MatrixWorld, startMatrixWorld } from './matrix-world.ts';

let world: MatrixWorld | undefined;
afterEach(async () => {
  await world?.backend.close();
  world = undefined;
});

/** The faults that the matrix finds in functions of which a source was changed. */
async function faultsWith(
  file: string,
  change: (source: string) => string,
  asked: readonly string[],
): Promise<readonly string[]> {
  world = await startMatrixWorld(await buildFunctions({ file, change }));
  return findFaults(world, (name) => asked.includes(name));
}

describe('the matrix of rights', () => {
  it('finds an endpoint that is added without an entry, and that it asks for no token', async () => {
    const route = "methods: ['GET'], route: 'gemeenten/{gemeentecode}/lek', authLevel: 'anonymous'";
    const leak = `\napp.http('leak', { ${route}, handler: () => ({ jsonBody: { aantal: 9 } }) });\n`;
    const timer = "\napp.timer('quiet', { schedule: '0 0 0 1 1 *', handler: () => undefined });\n";
    const plant = (source: string) => source + leak + timer;
    const faults = await faultsWith('functions/main.ts', plant, ['leak', 'listToegang']);
    expect(faults).toEqual([
      'quiet: a timer without an entry',
      'leak: no entry says who may',
      'leak: answers 200 to who brings no token',
    ]);
  });

  it('finds an endpoint that forgets to look at a right', async () => {
    const plant = (source: string) => source.replace(/ {2}requireRole\(caller[^;]*;/, '');
    const asked = ['listToegang', 'listLocaties'];
    const faults = await faultsWith('functions/toegang/list-toegang.ts', plant, asked);
    expect(faults).toContain('listToegang, lezer, own: ok instead of geen-recht');
    expect(faults.filter((fault) => !fault.startsWith('listToegang,'))).toEqual([]);
  });

  it('finds that somebody hears whether a foreign thing is there', async () => {
    const plant = (source: string) =>
      source.replace(
        'if (grant === undefined || locatie === undefined)',
        "if (locatie === undefined) throw new Problem('niet-gevonden');\n  if (grant === undefined)",
      );
    const faults = await faultsWith('functions/auth/rights.ts', plant, ['readUitnodiging']);
    expect(faults.some((fault) => fault.includes('locatie of somebody else'))).toBe(true);
  });

  it('finds that the organisatie of an account is not looked at', async () => {
    const plant = (source: string) => source.replace('if (!mayEnter(', 'if (false && !mayEnter(');
    const faults = await faultsWith('functions/auth/caller.ts', plant, ['listUitvragen']);
    expect(faults.some((fault) => fault.includes('an organisatie that was shut out'))).toBe(true);
    expect(faults.some((fault) => fault.includes('an organisatie that nobody knows'))).toBe(true);
  });

  it('finds that a right outlives its last day', async () => {
    const plant = (source: string) => source.replace('today <= until', 'true');
    const faults = await faultsWith('functions/auth/caller.ts', plant, ['listUitvragen']);
    expect(faults.some((fault) => fault.includes('a right that has ended'))).toBe(true);
  });
});
