import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { afterEach, describe, expect, it } from 'vitest';
import { Mij } from '../../../shared/contract/rechten.ts';

interface Described {
  readonly api: string;
  readonly issuer: string;
  readonly tokens: Readonly<Record<string, string>>;
  readonly uitvraag: string;
  readonly gemeente: string;
  readonly locaties: readonly string[];
}

const stop: (() => void)[] = [];
afterEach(() => stop.splice(0).forEach((one) => one()));

function start(...args: readonly string[]) {
  const child = spawn(process.execPath, ['local/bootstrap/main.mjs', 'backend', ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  stop.push(() => child.kill('SIGKILL'));
  child.stderr.resume();
  return child;
}

describe('npm run backend', () => {
  it('prints one line of JSON with a token that works per role, and stops when told', async () => {
    const child = start('--json');
    const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
    const { api, tokens, uitvraag, gemeente, locaties } = JSON.parse(line) as Described;
    expect(Object.keys(tokens).sort()).toEqual(['bestuurder', 'bureau', 'coordinator', 'gemeente', 'lezer']);
    expect([uitvraag, gemeente, locaties.length]).toEqual(['voorbeeld-2025-2026', '9901', 24]);
    for (const [role, token] of Object.entries(tokens)) {
      const answer = await fetch(`${api}/mij`, { headers: { authorization: `Bearer ${token}` } });
      expect(Mij.parse(await answer.json()).rechten.map(({ rol }) => rol)).toEqual([role]);
    }
    child.kill('SIGTERM');
    await once(child, 'close');
    await expect(fetch(`${api}/gezondheid`)).rejects.toThrow();
    // The command builds first when something changed.
  }, 180_000);

  it('refuses an option that it does not know', async () => {
    const [code] = (await once(start('--jsn'), 'close')) as [number];
    expect(code).toBe(2);
  });
});
