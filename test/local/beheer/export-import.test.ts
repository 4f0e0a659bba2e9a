import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, expect, it } from 'vitest';
import { runBeheer } from '../../../local/beheer/run-beheer.ts';

const root = fs.mkdtempSync(path.join(os.tmpdir(), 'groeiblad-export-'));
const [home, away] = ['home', 'away'].map((name) => path.join(root, name)) as [string, string];
const file = path.join(root, 'gemeente.jsonl');
afterAll(() => fs.rmSync(root, { recursive: true, force: true }));

async function run(folder: string, args: readonly string[], answer = 'ja') {
  const printed: string[] = [];
  const print = (text: string) => void printed.push(text);
  const input = Readable.from([`${answer}\n`]);
  const code = await runBeheer([...args, '--folder', folder], { print, input, variables: {} });
  return { code, printed: printed.join('\n') };
}

/** The folder of an installation in which nothing is yet, under one key for both. */
function prepare(folder: string): void {
  fs.mkdirSync(path.join(folder, 'tables'), { recursive: true });
  fs.writeFileSync(path.join(folder, 'hash-key'), Buffer.alloc(48, 7).toString('base64'));
}

const contentIn = (printed: string) => /inhoud: ([0-9a-f]{64})/.exec(printed)?.[1];

it('a gemeente leaves one installation and enters another with the same content', async () => {
  for (const folder of [home, away]) prepare(folder);
  await run(home, ['gemeente', '--gemeente', '9904', '--naam', 'Oefenveen (verzonnen)', '--doen']);
  const made = await run(home, ['export', '--gemeente', '9904', '--bestand', file]);
  expect(made.code).toBe(0);
  expect(contentIn(made.printed)).toBeDefined();
  await expect(run(home, ['export', '--gemeente', '9904', '--bestand', file])).rejects.toThrow('is er al');
  const looked = await run(away, ['import', '--bestand', file]);
  expect(looked.printed).toContain('Gemeente 9904 komt terug');
  expect((await run(away, ['gemeente'])).printed).toContain('Er is nog geen gemeente.');
  expect((await run(away, ['import', '--bestand', file, '--doen'])).printed).toContain('Teruggezet');
  expect((await run(away, ['import', '--bestand', file, '--doen'])).printed).toContain('Alles stond er al.');
  const again = await run(away, ['export', '--gemeente', '9904', '--bestand', path.join(root, 'again')]);
  expect(contentIn(again.printed)).toBe(contentIn(made.printed));
  expect((await run(away, ['bewaartermijn'])).printed).toContain('niets dat langer is bewaard');
});

it('a file that was cut off, or is of another gemeente than is here, is told in a sentence', async () => {
  const cut = path.join(root, 'cut');
  fs.writeFileSync(cut, fs.readFileSync(file, 'utf8').slice(0, -20));
  await expect(run(away, ['import', '--bestand', cut, '--doen'])).rejects.toThrow(
    'einde van het bestand ontbreekt',
  );
  await expect(run(away, ['export', '--gemeente', '0001', '--bestand', cut])).rejects.toThrow('is er al');
  await run(away, ['gemeente', '--gemeente', '9904', '--naam', 'Anders (verzonnen)', '--doen']);
  await expect(run(away, ['import', '--bestand', file, '--doen'])).rejects.toThrow('Er is niets veranderd');
});
