import { spawn, type ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, expect, test } from 'vitest';

const url = (file: string) => pathToFileURL(path.resolve(file)).href;
const tsx = url('node_modules/tsx/dist/esm/api/index.mjs');
const code = `
  import { register } from ${JSON.stringify(tsx)};
  register();
  const { runUntilStopped } = await import(${JSON.stringify(url('local/bootstrap/run-until-stopped.mjs'))});
  const { watchParent } = await import(${JSON.stringify(url('local/bootstrap/parent.mjs'))});
  const stopping = await import(${JSON.stringify(url('local/lifecycle/stopping.ts'))});
  const run = async () => {
    for (const name of ['tables', 'host']) stopping.onStop(async () => console.log('closed', name));
    console.log('READY', process.pid);
    await stopping.untilStopped();
    console.log('ended');
    return 7;
  };
  process.exit(await runUntilStopped(run, { stopAll: stopping.stopAll, watchParent, say: () => {} }));
`;
const started: ChildProcess[] = [];
afterEach(() => started.splice(0).forEach((child) => child.kill('SIGKILL')));

function start(file: string, args: readonly string[]) {
  const child = spawn(file, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  started.push(child);
  let output = '';
  child.stdout.on('data', (part: Buffer) => (output += part.toString()));
  const until = async (found: () => boolean) => {
    for (const end = Date.now() + 30_000; !found() && Date.now() < end;)
      await new Promise((resolve) => setTimeout(resolve, 20));
  };
  const saw = (text: string) => until(() => output.includes(text));
  const exit = new Promise<number | null>((resolve) => child.once('exit', resolve));
  return { child, saw, exit, output: () => output };
}
const closing = /READY \d+\nclosed host\nclosed tables\nended\n/;

test.each(['SIGINT', 'SIGTERM'] as const)(
  '%s closes in order what was started, last first',
  async (signal) => {
    const program = start(process.execPath, ['--input-type=module', '--eval', code]);
    await program.saw('READY');
    program.child.kill(signal);
    expect(await program.exit).toBe(7);
    expect(program.output()).toMatch(closing);
  },
);

test('a signal that comes while a command is being loaded is not lost', async () => {
  const busy = code.replace(
    'process.exit(await',
    `const { endAtOnce } = await import(${JSON.stringify(url('local/bootstrap/run-until-stopped.mjs'))});
  endAtOnce(watchParent);
  console.log('LOADING');
  for (const until = Date.now() + 1000; Date.now() < until; );
  process.exit(await`,
  );
  const program = start(process.execPath, ['--input-type=module', '--eval', busy]);
  await program.saw('LOADING');
  program.child.kill('SIGINT');
  expect(await program.exit).toBe(7);
  expect(program.output()).toMatch(closing);
});

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)(
  '%s ends what fails because of it quickly, with its own code and no complaint',
  async (signal, status) => {
    const failing = code.replace("console.log('ended');\n    return 7;", "throw new Error('cut off');");
    const program = start(process.execPath, ['--input-type=module', '--eval', failing]);
    await program.saw('READY');
    const began = Date.now();
    program.child.kill(signal);
    expect(await program.exit).toBe(status);
    // What was stopped is given five seconds to come to its end by itself.
    expect(Date.now() - began).toBeLessThan(4000);
    expect(program.output()).not.toContain('cut off');
  },
);

test('planted fault: what fails before anybody stops it is told, and is no end by a signal', async () => {
  const failing = code.replace('await stopping.untilStopped();', "throw new Error('a bug');");
  const program = start(process.execPath, ['--input-type=module', '--eval', failing]);
  expect(await program.exit).toBe(1);
});

test('a program ends in order when the caller of npm is killed, though npm itself goes on', async () => {
  const file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'groeiblad-stopping-')), 'program.mjs');
  fs.writeFileSync(file, code);
  const spawned = (body: string) => `require('child_process').spawn(${body}, { stdio: 'inherit' })`;
  const shell = `"${process.execPath}" "${file}"; true`;
  const npm = `process.title = 'npm run program'; ${spawned(`'sh', ['-c', ${JSON.stringify(shell)}]`)}`;
  const caller = spawned(`process.execPath, ['--eval', ${JSON.stringify(npm)}]`);
  const program = start(process.execPath, ['--eval', caller]);
  await program.saw('READY');
  program.child.kill('SIGKILL');
  await program.saw('ended');
  expect(program.output()).toMatch(closing);
});

test('a program ends in order when whoever started it is killed, with a shell in between', async () => {
  const file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'groeiblad-stopping-')), 'program.mjs');
  fs.writeFileSync(file, code);
  const shell = `"${process.execPath}" "${file}"; true`;
  const npmLike = `require('child_process').spawn('sh', ['-c', ${JSON.stringify(shell)}], { stdio: 'inherit' })`;
  const program = start(process.execPath, ['--eval', npmLike]);
  await program.saw('READY');
  program.child.kill('SIGKILL');
  await program.saw('ended');
  expect(program.output()).toMatch(closing);
});
