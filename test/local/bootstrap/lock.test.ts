import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { fixtureProject, runCode } from './fixture.ts';

/** Appends "in" and "out" to a diary while it holds the lock. */
const visit = (root: string, ms: number) =>
  runCode(
    root,
    `import fs from 'node:fs';
     import { withLock } from './lock.mjs';
     const write = (word) => fs.appendFileSync(${JSON.stringify(path.join(root, 'diary'))}, word + ' ');
     const waiting = (pid) => console.log('waiting for', pid);
     await withLock(${JSON.stringify(path.join(root, '.local/lock'))}, async () => {
       write('in');
       await new Promise((resolve) => setTimeout(resolve, ${ms}));
       write('out');
     }, { waiting, everyMs: 5 });`,
  );
const diary = (root: string) => fs.readFileSync(path.join(root, 'diary'), 'utf8');

test('who comes second waits and says for whom', async () => {
  const root = fixtureProject();
  const outcomes = await Promise.all([visit(root, 300), visit(root, 300), visit(root, 300)]);
  expect(diary(root)).toBe('in out in out in out ');
  expect(outcomes.filter(({ stdout }) => /^waiting for \d+\n$/.test(stdout)).length).toBeGreaterThanOrEqual(
    1,
  );
  expect(fs.readdirSync(path.join(root, '.local'))).toEqual([]);
});

test('the lock of a dead process is taken over, by one at a time', async () => {
  const root = fixtureProject();
  const dead = await runCode(root, 'console.log(process.pid)');
  fs.mkdirSync(path.join(root, '.local/lock'), { recursive: true });
  fs.writeFileSync(path.join(root, '.local/lock/pid'), dead.stdout.trim());
  await Promise.all([visit(root, 50), visit(root, 50), visit(root, 50), visit(root, 50)]);
  expect(diary(root)).toBe('in out in out in out in out ');
});

test('the lock of a living process is left alone', async () => {
  const root = fixtureProject();
  fs.mkdirSync(path.join(root, '.local/lock'), { recursive: true });
  fs.writeFileSync(path.join(root, '.local/lock/pid'), String(process.pid));
  const visiting = visit(root, 0);
  const early = await Promise.race([visiting, new Promise((resolve) => setTimeout(resolve, 500, 'waits'))]);
  expect(early).toBe('waits');
  fs.rmSync(path.join(root, '.local/lock'), { recursive: true });
  expect((await visiting).stdout).toBe(`waiting for ${process.pid}\n`);
});
