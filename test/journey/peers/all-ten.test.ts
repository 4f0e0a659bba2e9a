import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const TEN = Array.from({ length: 10 }, (_, i) => `peers-${String(i + 1).padStart(2, '0')}`);
const here = import.meta.dirname;

/** The titles that begin with a number of the ten, in the journeys of this folder. */
const titles = readdirSync(here)
  .filter((name) => name.endsWith('.test.ts'))
  .flatMap((name) => [
    ...readFileSync(join(here, name), 'utf8').matchAll(/^describe\('(peers-\d\d [^']+)'/gm),
  ])
  .map(([, title = '']) => title);

it.each(TEN)('%s is a journey, and has a fault that it must find', (name) => {
  const own = titles.filter((title) => title.startsWith(`${name} `));
  const faults = own.filter((title) => title.includes('planted fault'));
  expect(faults).not.toEqual([]);
  expect(own.length).toBeGreaterThan(faults.length);
});
