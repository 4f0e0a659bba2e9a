import { beforeAll, describe, expect, it } from 'vitest';
import { noFindings } from '../../../local/faults/checks/findings.ts';
import { playRound } from '../../../local/faults/play-round.ts';
import { phases } from '../../../local/faults/play.ts';
import { startChild } from '../../../local/lifecycle/start-child.ts';
import type { TablesOptions } from '../../../local/tables/start-tables.ts';
import { buildFunctions } from '../../support/build-functions.ts';

const TIMEOUT_MS = 300_000;
let appDir = '';
beforeAll(async () => {
  appDir = await buildFunctions();
});

/** Tables that answer before what they answer is on disk. */
const hastyTables = (options: TablesOptions) =>
  startChild<TablesOptions, { port: number }>({
    module: new URL('hasty-tables-process.ts', import.meta.url),
    options,
  });

describe('a gemeente in which everything is killed', () => {
  it(
    'loses nothing that was answered, has nothing by halves and nothing twice',
    async () => {
      const round = await playRound({ appDir, seed: 11, locaties: 6, killsPerPhase: 1 });
      expect(round.findings).toEqual(noFindings);
      expect(round.kills).toBeGreaterThanOrEqual(phases.length);
      expect(round.acknowledged).toBeGreaterThan(phases.length);
    },
    TIMEOUT_MS,
  );

  it(
    'is seen to lose where the tables answer before they have written',
    async () => {
      const played = playRound({
        appDir,
        seed: 12,
        locaties: 6,
        killsPerPhase: 2,
        tablesAgain: hastyTables,
        victim: 'tables',
      });
      // What was lost may also be what the play needs to go on, be it a whole table.
      const found = await played.then(
        ({ findings }) => [...findings.lost, ...findings.halfVisible].join('\n'),
        (error: unknown) => String(error),
      );
      expect(found).toMatch(/is not there|was refused|differ|the state of|round|NotFound/);
    },
    TIMEOUT_MS,
  );
});
