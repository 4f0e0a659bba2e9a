import { expect, test } from 'vitest';
import { laterCode } from '../../../addin/taskpane/later-code.ts';

function codeThat(...answers: readonly (() => Promise<string>)[]) {
  let times = 0;
  const code = laterCode(() => answers[times++]!());
  return { code, times: () => times };
}
const comes = () => Promise.resolve('code');
const isGone = () => Promise.reject(new Error('no network'));

test('is not there before it is fetched, and fetched once', async () => {
  const { code, times } = codeThat(comes);
  expect(code.now()).toBeUndefined();
  expect(await Promise.all([code.fetch(), code.fetch()])).toEqual(['code', 'code']);
  expect(await code.fetch()).toBe('code');
  expect(code.now()).toBe('code');
  expect(times()).toBe(1);
});

test('what could not be fetched is tried anew the next time', async () => {
  const { code, times } = codeThat(isGone, isGone, comes);
  await expect(code.fetch()).rejects.toThrow('no network');
  expect(code.now()).toBeUndefined();
  await expect(code.fetch()).rejects.toThrow('no network');
  expect(await code.fetch()).toBe('code');
  expect(times()).toBe(3);
});

test('tells who listens when it has come, and not when it failed', async () => {
  const { code } = codeThat(isGone, comes);
  const heard: (string | undefined)[] = [];
  const stop = code.subscribe(() => heard.push(code.now()));
  code.subscribe(() => heard.push('second'));
  stop();
  code.subscribe(() => heard.push(code.now()));
  await expect(code.fetch()).rejects.toThrow();
  expect(heard).toEqual([]);
  await code.fetch();
  expect(heard).toEqual(['second', 'code']);
});
