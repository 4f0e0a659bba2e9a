import { beforeEach, expect, test, vi } from 'vitest';

beforeEach(() => vi.resetModules());
const load = async () => ({
  ...(await import('../../../local/lifecycle/stopping.ts')),
  ...(await import('../../../local/lifecycle/run-program.ts')),
});
const sleeper = 'setInterval(() => {}, 1000)';

test('everything is closed once, last first, one after the other, also after one that fails', async () => {
  const { onStop, stopAll, untilStopped } = await load();
  const diary: string[] = [];
  const closing = (name: string) => async () => {
    diary.push(`${name} closes`);
    await new Promise((resolve) => setTimeout(resolve, 20));
    diary.push(`${name} closed`);
  };
  onStop(closing('tables'));
  onStop(() => Promise.reject(new Error('planted')));
  onStop(closing('host'));
  const complaint = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  await Promise.all([stopAll(), stopAll(), untilStopped()]);
  expect(diary).toEqual(['host closes', 'host closed', 'tables closes', 'tables closed']);
  expect(complaint).toHaveBeenCalledWith(expect.stringContaining('planted'));
  complaint.mockRestore();
});

test('a program gives its exit code and what it printed', async () => {
  const { runProgram } = await load();
  const code = 'console.log("out"); console.error("err"); process.exit(3)';
  const result = await runProgram(process.execPath, ['--eval', code]);
  expect(result.code).toBe(3);
  expect(result.output.split('\n').sort()).toEqual(['', 'err', 'out']);
});

test('a program that runs when we stop is ended, and so is one that is started afterwards', async () => {
  const { runProgram, stopAll } = await load();
  const before = runProgram(process.execPath, ['--eval', sleeper]);
  await stopAll();
  expect((await before).code).toBe(143);
  expect((await runProgram(process.execPath, ['--eval', sleeper])).code).toBe(143);
});
