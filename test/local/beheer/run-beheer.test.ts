import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { hashKeyFor } from '../../../local/backend/hash-key.ts';
import { runBeheer } from '../../../local/beheer/run-beheer.ts';
import { markRunning } from '../../../local/start/running.ts';
import { startTables, type Tables } from '../../../local/tables/start-tables.ts';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'groeiblad-beheer-'));
let tables: Tables | undefined;
afterEach(async () => {
  await tables?.close();
  tables = undefined;
});
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

async function run(args: readonly string[], answer = '', variables: Record<string, string> = {}) {
  const printed: string[] = [];
  const code = await runBeheer(args, {
    print: (text) => void printed.push(text),
    input: Readable.from([answer]),
    variables,
  });
  return { code, printed: printed.join('\n') };
}

const inFolder = ['--folder', folder];
const add = ['gemeente', '--gemeente', '9904', '--naam', 'Oefenveen (verzonnen)', ...inFolder];
const settings = (connection: string) => ({
  GROEIBLAD_TABLES: connection,
  GROEIBLAD_HASH_KEY: Buffer.alloc(32, 1).toString('base64'),
  GROEIBLAD_ISSUERS: 'workforce',
  GROEIBLAD_AUDIENCE: 'api',
  GROEIBLAD_CLIENTS: 'addin',
  GROEIBLAD_SCOPE: 'scope',
});

describe('npm run beheer', () => {
  it('lists its tasks, and the options of each', async () => {
    const { code, printed } = await run([]);
    expect(code).toBe(0);
    for (const name of ['gemeente', 'tenant', 'account', 'toegang', 'jaarcontrole']) {
      expect(printed).toContain(`  ${name} `);
      expect((await run([name, '--help'])).printed).toContain(`beheer -- ${name} [opties]`);
    }
  });

  it('says what is wrong before it opens anything', async () => {
    await expect(run(['taart'])).rejects.toThrow('De taak taart bestaat niet');
    await expect(run(['gemeente', '--kleur', 'x'])).rejects.toThrow('De optie --kleur bestaat niet');
    await expect(run(['gemeente', '--folder', path.join(folder, 'no')])).rejects.toThrow('geen gegevens');
    await expect(run(['gemeente'], '', { GROEIBLAD_TABLES: 'x' })).rejects.toThrow('De instellingen kloppen');
  });

  it('changes the data of a folder that nobody serves: not without --doen, nor without a yes', async () => {
    hashKeyFor(folder);
    fs.mkdirSync(path.join(folder, 'tables'));
    const listed = async () => (await run(['gemeente', ...inFolder])).printed;
    expect(await run(add)).toMatchObject({ code: 0, printed: expect.stringContaining('--doen') as string });
    expect((await run([...add, '--doen'], 'nee\n')).code).toBe(1);
    expect((await run([...add, '--doen'])).code).toBe(1);
    expect(await listed()).toBe('Er is nog geen gemeente.');
    expect((await run([...add, '--doen'], 'ja\n')).code).toBe(0);
    expect(await listed()).toBe('9904  Oefenveen (verzonnen)');
  });

  it('works beside a program that serves the folder, through its table service', async () => {
    tables = await startTables({ folder: path.join(folder, 'tables') });
    const gone = markRunning(folder, { tables: tables.connectionString, pages: 'http://127.0.0.1:1/' });
    const { printed } = await run(
      ['account', '--gemeente', '9904', '--adres', 'a@b.example', '--doen', ...inFolder],
      'ja\n',
    );
    expect(printed).toContain('http://127.0.0.1:1/uitnodiging.html#9904-');
    gone();
    await expect(run(['gemeente', ...inFolder])).rejects.toThrow('Een andere Groeiblad werkt met de map');
  });

  it('works with the settings of the functions where those are there', async () => {
    tables = await startTables();
    const { printed } = await run(['gemeente'], '', settings(tables.connectionString));
    expect(printed).toBe('Er is nog geen gemeente.');
    const noMail = ['account', '--gemeente', '9904', '--adres', 'a@b.example'];
    await run([...add, '--doen'], 'ja\n', settings(tables.connectionString));
    await expect(run(noMail, '', settings(tables.connectionString))).rejects.toThrow('GROEIBLAD_PAGES');
    expect(JSON.stringify(printed)).not.toContain('AccountKey');
  });

  it('says in plain words that the table service does not answer', async () => {
    tables = await startTables();
    const { connectionString } = tables;
    await tables.close();
    tables = undefined;
    await expect(run(['gemeente'], '', settings(connectionString))).rejects.toThrow(/niet bereik/);
  });
});
