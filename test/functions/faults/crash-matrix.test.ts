import { describe, expect, it } from 'vitest';
import { checkPath } from './matrix/check-path.ts';
import { writePaths } from './matrix/paths.ts';

describe('a process that stops at any call of the tables', () => {
  it.each(Object.keys(writePaths))(
    'leaves the old or the new state in %s, and asking again completes it',
    async (name) => {
      const { stops, broken } = await checkPath(writePaths[name]!);
      expect(broken).toEqual([]);
      expect(stops).toBeGreaterThan(3);
    },
  );
});
