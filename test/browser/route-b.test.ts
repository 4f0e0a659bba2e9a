import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openRoute, type Stage } from '../support/routes/open-route.ts';
import { differences, type Leaves, readWorkbook } from '../support/routes/read-workbook.ts';
import { story } from '../support/routes/story.ts';
import type { Route } from '../support/serve-example.ts';

/**
 * The work of a coordinator in Chromium, over both routes to the pane: in the origin of the werkbank, and in its own as
 * in Excel on the web. Real functions, tables and tokens behind it. Each step goes on where the former ended.
 */
const now = new Date();
const left: Record<Route, Leaves[]> = { A: [], B: [] };

interface Seen {
  unimplemented: string[];
  bugs: string[];
  running: string[];
}

/** What the host of the open workbook met. */
const hostOf = ({ page }: Stage): Promise<Seen> =>
  page.evaluate(() => {
    const { __officeHost: host } = window as unknown as {
      __officeHost: { unimplemented: Set<string>; bugs: unknown[]; runningCommands: string[] };
    };
    return {
      unimplemented: [...host.unimplemented],
      bugs: host.bugs.map(String),
      running: host.runningCommands,
    };
  });

describe.each(['A', 'B'] as const)('a coordinator over route %s', (route) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openRoute(route, now);
  });
  afterAll(() => stage.close());

  it.each(story)('%s', async (_name, play) => {
    await play(stage);
    left[route].push(await readWorkbook(stage.page));
  });

  it('met nothing that is not built, no bug of the host, no unfinished command, and no error', async () => {
    expect(await hostOf(stage)).toEqual({ unimplemented: [], bugs: [], running: [] });
    expect(stage.complaints).toEqual([]);
  });
});

describe('what both routes leave, leaf by leaf', () => {
  it.each(story.map(([name], nth) => [name, nth] as const))('is the same after: %s', (_name, nth) => {
    const [a = {}, b = {}] = [left.A[nth], left.B[nth]];
    expect(Object.keys(b).length).toBeGreaterThan(nth === 0 ? 10 : 10_000);
    expect(differences(a, b)).toEqual([]);
  });

  it('planted fault: one cell that differs is found', () => {
    const [a = {}] = left.A.slice(-1);
    const [path = ''] = Object.keys(a)
      .filter((one) => one.endsWith('.cell.value'))
      .slice(-1);
    expect(differences(a, { ...a, [path]: 'iets anders' })).toEqual([[path, a[path], 'iets anders']]);
  });
});
