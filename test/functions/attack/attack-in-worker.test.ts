import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { attackInWorker } from '../../../functions/attack/attack-in-worker.ts';
import { AttackFailed } from '../../../functions/attack/attack-failed.ts';

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'attack-'));
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));
const limits = { memory: 64, longest: 25_000 };
const nothing = { releases: [], readers: [], refreshAfter: 10 };

function programOf(lines: string): string {
  const file = path.join(folder, `worker-${fs.readdirSync(folder).length}.cjs`);
  fs.writeFileSync(file, `const { parentPort, workerData } = require('node:worker_threads');\n${lines}\n`);
  return file;
}

test('an attack in a thread of its own gives what it found', async () => {
  const program = programOf('parentPort.postMessage([workerData.refreshAfter]);');
  expect(await attackInWorker(program)(nothing)).toEqual([10]);
});

test.each([
  ['throws', 'throw new Error("a bug");'],
  ['ends without an answer', ''],
  ['takes too much memory', 'const all = []; for (;;) all.push(new Array(1e6).fill({}));'],
])(
  'an attack that %s failed',
  async (_, lines) => {
    const failure = await attackInWorker(programOf(lines), limits)(nothing).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(AttackFailed);
    expect(String(failure)).not.toContain('did not end');
  },
  30_000,
);

test('an attack that takes too long is ended', async () => {
  const program = programOf('for (;;);');
  await expect(attackInWorker(program, { ...limits, longest: 300 })(nothing)).rejects.toThrow(
    'did not end in 300 ms',
  );
});
