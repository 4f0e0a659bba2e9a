import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { fetchAhead } from '../../../addin/taskpane/fetch-ahead.ts';

/** A page of which the test says when it is idle and when the network comes. */
function makePage() {
  const idle: (() => void)[] = [];
  const online: (() => void)[] = [];
  const settle = async () => {
    do {
      for (const run of idle.splice(0)) run();
      await wait(0);
    } while (idle.length > 0);
  };
  const page = {
    whenIdle: (run: () => void) => void idle.push(run),
    onOnline: (run: () => void) => void online.push(run),
  };
  return { page, settle, goOnline: () => online.forEach((run) => run()) };
}

function makeParts(failing: Set<string>) {
  const asked: string[] = [];
  const part = (name: string) => () => {
    asked.push(name);
    return failing.has(name) ? Promise.reject(new Error(name)) : Promise.resolve();
  };
  return { asked, parts: ['one', 'two', 'three'].map(part) };
}

test('nothing is fetched before the page is idle, and then one after the other', async () => {
  const { page, settle } = makePage();
  const { asked, parts } = makeParts(new Set());
  fetchAhead(parts, page);
  expect(asked).toEqual([]);
  await settle();
  expect(asked).toEqual(['one', 'two', 'three']);
});

test('what failed is fetched when the network is back, and what came is not fetched twice', async () => {
  const { page, settle, goOnline } = makePage();
  const failing = new Set(['one', 'three']);
  const { asked, parts } = makeParts(failing);
  fetchAhead(parts, page);
  await settle();
  failing.delete('one');
  goOnline();
  await settle();
  expect(asked).toEqual(['one', 'two', 'three', 'one', 'three']);
  failing.clear();
  goOnline();
  await settle();
  goOnline();
  await settle();
  expect(asked.slice(5)).toEqual(['three']);
});
