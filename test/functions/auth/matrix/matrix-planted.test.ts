import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildFunctions, type Planted } from '../../../support/build-functions.ts';
import { findFaults } from './find-faults.ts';
import { type MatrixWorld, startMatrixWorld } from './matrix-world.ts';

const leak = `
app.http('leak', {
  methods: ['GET'],
  route: 'gemeenten/{gemeentecode}/lek',
  authLevel: 'anonymous',
  handler: () => ({ jsonBody: { aantal: 9 } }),
});
app.timer('quiet', { schedule: '0 0 0 1 1 *', handler: () => undefined });
`;

/** Each in an endpoint of its own. */
const faults = {
  added: { file: 'functions/main.ts', change: (source) => source + leak },
  forgotten: {
    file: 'functions/toegang/list-toegang.ts',
    change: (source) => source.replace(/ {2}requireRole\(caller[^;]*;/, ''),
  },
  toldApart: {
    file: 'functions/auth/rights.ts',
    change: (source) =>
      source.replace(
        'if (grant === undefined || locatie === undefined)',
        "if (locatie === undefined) throw new Problem('niet-gevonden');\n  if (grant === undefined)",
      ),
  },
  endless: {
    file: 'functions/auth/caller.ts',
    change: (source) =>
      source.replace('today <= until', 'true').replace('if (!mayEnter(', 'if (false && !mayEnter('),
  },
} satisfies Record<string, Planted>;

describe('the matrix of rights finds', () => {
  let world: MatrixWorld;
  let found: readonly string[] = [];
  beforeAll(async () => {
    world = await startMatrixWorld(await buildFunctions(...Object.values(faults)));
    const asked = ['leak', 'listToegang', 'readUitnodiging', 'listUitvragen', 'readGezondheid'];
    found = await findFaults(world, (name) => asked.includes(name));
  });
  afterAll(() => world.backend.close());

  const toldOf = (...words: readonly string[]) =>
    found.filter((fault) => words.every((word) => fault.includes(word)));

  it('an endpoint and a timer that are added without an entry, and that no token is asked', () => {
    expect(found).toContain('quiet: a timer without an entry');
    expect(found).toContain('leak: no entry says who may');
    expect(found).toContain('leak: answers 200 to who brings no token');
  });

  it('an endpoint that forgets to look at a right', () => {
    expect(found).toContain('listToegang, lezer, own: ok instead of geen-recht');
    expect(found).toContain('listToegang, everything in another gemeente, own: ok instead of geen-recht');
  });

  it('that somebody hears whether a foreign thing is there', () => {
    expect(toldOf('readUitnodiging, coordinator, locatie of somebody else')).not.toEqual([]);
  });

  it('that the organisatie of an account is not looked at', () => {
    for (const who of ['an organisatie that was shut out', 'an organisatie that nobody knows'])
      expect(toldOf('listUitvragen', who, 'own: ok')).toHaveLength(1);
  });

  it('that a right outlives its last day', () => {
    expect(toldOf('listUitvragen', 'a right that has ended', 'own: ok')).toHaveLength(1);
  });

  it('nothing where nothing was planted', () => {
    expect(toldOf('readGezondheid')).toEqual([]);
    expect(toldOf('listUitvragen', 'lezer')).toEqual([]);
  });
});
