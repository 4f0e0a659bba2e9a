import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { DataId } from '../../../local/web-server/options.ts';
import { freePorts, isFree } from '../../support/free-ports.ts';
import { Program, runProgram } from '../../support/program.ts';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'groeiblad-start-'));
/** The other locaties count up to their number. */
const allSent = new RegExp('versturen hun cijfers: (\\d+) van \\1\\.');
let first = 0;
let running: Program | undefined;

beforeAll(async () => {
  first = await freePorts(8);
});
afterEach(async () => {
  await running?.interrupt();
  running = undefined;
});
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

const args = (...more: readonly string[]) => ['--folder', folder, '--port', String(first), ...more];

/** Starts and waits until it says where to go. */
async function started(...more: readonly string[]): Promise<Program> {
  running = new Program(args(...more));
  await running.printed('Stoppen: druk op Ctrl en C.');
  return running;
}

async function servedData(): Promise<DataId> {
  const answer = await fetch(`http://127.0.0.1:${first}/werkbank/example.json`);
  return ((await answer.json()) as { data: DataId }).data;
}

// The first one builds what changed.
describe('npm start', { timeout: 180_000 }, () => {
  test('prints one address, where the werkbank is, and five steps', async () => {
    const { output } = await started();
    expect(output.match(/http:\S+/g)).toEqual([`http://127.0.0.1:${first}/werkbank/`]);
    expect(output.match(/^ {2}[1-9]\. /gm)).toHaveLength(5);
    const page = await fetch(`http://127.0.0.1:${first}/werkbank/`);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('<title>Groeiblad</title>');
    const health = await fetch(`http://127.0.0.1:${first + 1}/v1/gezondheid`);
    expect(await health.json()).toMatchObject({ status: 'goed' });
  });

  test('lets the other locaties send on the first run only, and says so when it stops', async () => {
    fs.rmSync(path.join(folder, 'example-sent'), { force: true });
    fs.rmSync(path.join(folder, 'tables'), { recursive: true, force: true });
    const once = await started();
    expect(once.output).toMatch(allSent);
    expect(await once.interrupt()).toBe(0);
    expect(once.output).toContain(`Wat u invulde, staat in de map ${folder}.`);
    expect(await isFree(first)).toBe(true);
    expect((await started()).output).not.toContain('versturen hun cijfers');
  });

  test('says which port is in use and how to choose another, and starts nothing', async () => {
    const server = net.createServer().listen(first + 2, '127.0.0.1');
    const { code, output } = await runProgram(args());
    server.close();
    expect(code).toBe(2);
    expect(output).toContain(`Poort ${first + 2} is al in gebruik`);
    expect(output).toContain(`npm start -- --port ${first + 10}`);
    expect(output).not.toContain('at ');
  });

  test('says in a sentence that it cannot keep anything in the folder, before it builds', async () => {
    const file = path.join(folder, 'a-file');
    fs.writeFileSync(file, '');
    for (const place of [file, path.join(file, 'below')]) {
      const { code, output } = await runProgram(['--folder', place, '--port', String(first)]);
      expect(code).toBe(2);
      expect(output).toContain(place);
      expect(output).not.toMatch(/^ +at /m);
    }
  });

  test('does not touch the data of another one that runs, not even to begin again', async () => {
    await started();
    const other = await runProgram(['--folder', folder, '--port', String(first + 4), '--reset']);
    expect(other).toMatchObject({ code: 2 });
    expect(other.output).toContain('werkt al met de map');
    expect(fs.existsSync(path.join(folder, 'tables'))).toBe(true);
  });

  test('begins again when that is asked, says what it removed, and leaves other files', async () => {
    const before = await started();
    const { id } = await servedData();
    await before.interrupt();
    fs.writeFileSync(path.join(folder, 'notes.txt'), 'keep');
    const again = await started('--reset');
    expect(again.output).toContain(`Verwijderd: ${path.join(folder, 'tables')}.`);
    expect(again.output).toMatch(allSent);
    // By this browsers know that the workbooks which they keep belong to data that are gone.
    expect(await servedData()).toMatchObject({ former: [id] });
    expect(fs.readFileSync(path.join(folder, 'notes.txt'), 'utf8')).toBe('keep');
  });

  test('refuses an option that it does not know', async () => {
    const { code, output } = await runProgram(['--poort', '80']);
    expect(code).toBe(2);
    expect(output).toContain('De optie --poort bestaat niet');
  });
});
