import { expect, it, test } from 'vitest';
import { isRefusal, isUnsent } from '../../../addin/sending/refusal.ts';
import { failuresOf } from '../../../functions/openapi/failures.ts';
import type { ProblemCode } from '../../../shared/kernel/problem.ts';

/** Answers of a server in trouble: the data may have arrived all the same. */
const leavesOpen: readonly ProblemCode[] = ['onverwacht', 'even-niet-bereikbaar'];

test.each(failuresOf.submitInzending)(
  'a sending that is answered with %s ends, never left, or is asked after',
  (code) => {
    expect([isRefusal(code), isUnsent(code), leavesOpen.includes(code)].filter(Boolean)).toHaveLength(1);
  },
);

it('a server in trouble refuses nothing', () => {
  expect(leavesOpen.filter(isRefusal)).toEqual([]);
});
