import { spawnSync } from 'node:child_process';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildFunctions } from '../../support/build-functions.ts';

/** The app as it is built, as a process of its own: what it does with settings that would let anyone be anyone. */
let appDir: string;
let unguarded: string;
beforeAll(async () => {
  appDir = await buildFunctions();
  unguarded = await buildFunctions({
    file: 'functions/config.ts',
    change: (source) => source.replace('  refuseOpenDoors(config);\n', ''),
  });
});
afterAll(async () => {
  await rm(appDir, { recursive: true, force: true });
  await rm(unguarded, { recursive: true, force: true });
});

const tablesAt = (endpoint: string) =>
  `DefaultEndpointsProtocol=http;AccountName=a;AccountKey=c2VjcmV0;TableEndpoint=${endpoint}/a;`;
const onMachine = {
  GROEIBLAD_TABLES: tablesAt('http://127.0.0.1:9'),
  GROEIBLAD_HASH_KEY: Buffer.alloc(32, 7).toString('base64'),
  GROEIBLAD_ISSUERS: 'development:http://127.0.0.1:9',
  GROEIBLAD_AUDIENCE: 'api',
  GROEIBLAD_CLIENTS: 'addin',
  GROEIBLAD_SCOPE: 'scope',
};

/** Loads the app, as a worker of Azure does, and ends when it was loaded. */
function start(folder: string, settings: Readonly<Record<string, string>>) {
  const { PATH = '' } = process.env;
  const main = JSON.stringify(path.join(folder, 'main.cjs'));
  const run = spawnSync(
    process.execPath,
    ['-e', `require(${main}); console.log('loaded'); process.exit(0);`],
    {
      env: { PATH, ...settings },
      encoding: 'utf8',
      timeout: 60_000,
    },
  );
  return { code: run.status, said: run.stderr, loaded: run.stdout.includes('loaded') };
}

describe('an app with the issuer for development', () => {
  it('starts where issuer and tables are on this machine', () => {
    expect(start(appDir, onMachine)).toMatchObject({ code: 0, loaded: true });
  });

  it.each([
    [
      'tables elsewhere',
      { GROEIBLAD_TABLES: tablesAt('https://a.table.core.windows.net') },
      'GROEIBLAD_TABLES: ',
    ],
    ['an issuer elsewhere', { GROEIBLAD_ISSUERS: 'development:http://10.0.0.4:9' }, 'GROEIBLAD_ISSUERS: '],
    [
      'a real issuer beside it',
      { GROEIBLAD_ISSUERS: `${onMachine.GROEIBLAD_ISSUERS},workforce` },
      'GROEIBLAD_ISSUERS: ',
    ],
  ])('does not start with %s, and says which setting it is', (_what, change, setting) => {
    const { code, said, loaded } = start(appDir, { ...onMachine, ...change });
    expect([code, loaded]).toEqual([1, false]);
    expect(said).toContain(`ConfigError: ${setting}`);
    expect(said).not.toContain('c2VjcmV0');
  });

  it('planted fault: without the check it starts beside tables elsewhere', () => {
    const elsewhere = { GROEIBLAD_TABLES: tablesAt('https://a.table.core.windows.net') };
    expect(start(unguarded, { ...onMachine, ...elsewhere })).toMatchObject({ code: 0, loaded: true });
  });
});
