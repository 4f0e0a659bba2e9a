import { expect, test } from 'vitest';
import { readSchedule } from '../../../local/functions-host/cron.ts';

const due = (schedule: string, moment: string) => readSchedule(schedule)(new Date(moment));

test.each([
  ['0 30 2 * * *', '2026-01-05T02:30:00Z', true],
  ['0 30 2 * * *', '2026-01-05T02:30:01Z', false],
  ['30 2 * * *', '2026-01-05T02:30:00Z', true],
  ['0 */15 * * * *', '2026-01-05T02:45:00Z', true],
  ['0 */15 * * * *', '2026-01-05T02:46:00Z', false],
  ['0 0 8-17 * * 1-5', '2026-01-05T17:00:00Z', true],
  ['0 0 8-17 * * 1-5', '2026-01-04T17:00:00Z', false],
  ['0 0 0 * * 7', '2026-01-04T00:00:00Z', true],
  ['0 0 0 1,15 6 *', '2026-06-15T00:00:00Z', true],
  ['0 5/20 * * * *', '2026-06-15T00:45:00Z', true],
  ['0 5/20 * * * *', '2026-06-15T00:40:00Z', false],
])('%s at %s is due: %s', (schedule, moment, expected) => {
  expect(due(schedule, moment)).toBe(expected);
});

test.each(['', '* * *', '60 * * * * *', '0 0 0 0 * *', '5-2 * * * * *', '*/0 * * * * *', 'x * * * * *'])(
  'schedule "%s" is refused',
  (schedule) => {
    expect(() => readSchedule(schedule)).toThrow(/Schedule/);
  },
);
