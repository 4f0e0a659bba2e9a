import { describe, expect, it } from 'vitest';
import { organisatiesByPerson } from '../../../functions/attack/organisaties-per-account.ts';
import type { GrantRow } from '../../../functions/storage/toegang-store.ts';

const OPENS_ON = '2026-06-01';
const right = (scope: string, end: Pick<GrantRow, 'until' | 'withdrawnAt'> = {}): GrantRow => ({
  ...{ person: 'tenant.object', gemeentecode: '9901', rol: 'bestuurder', scope },
  ...end,
});
const seenWith = (...rows: readonly GrantRow[]) => [
  ...(organisatiesByPerson({ rows, locaties: new Map() }, OPENS_ON).get('tenant.object') ?? []),
];

describe('what an account is taken to have seen of an uitvraag', () => {
  it('is of every organisatie at which it has a right', () => {
    expect(seenWith(right('a'), right('b', { until: '2026-12-31' }))).toEqual(['a', 'b']);
  });

  it('is also of one that it left since figures could be sent', () => {
    expect(seenWith(right('a', { withdrawnAt: '2026-06-01T09:00:00.000Z' }))).toEqual(['a']);
    expect(seenWith(right('a', { until: OPENS_ON }))).toEqual(['a']);
  });

  it('is of none at which the right ended before anything could be sent', () => {
    expect(seenWith(right('a', { withdrawnAt: '2026-05-31T09:00:00.000Z' }), right('b'))).toEqual(['b']);
    expect(seenWith(right('a', { until: '2026-05-31' }), right('b'))).toEqual(['b']);
  });
});
