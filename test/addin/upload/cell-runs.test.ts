import { describe, expect, it } from 'vitest';
import { runsOf } from '../../../addin/upload/cell-runs.ts';

const shown = (...addresses: string[]) =>
  runsOf(addresses).map(({ first, last }) => (first === last ? first : `${first}-${last}`));

describe('cells as the page names them', () => {
  it('are one run where more than two stand under each other, in whatever order they come', () => {
    expect(shown('E9', 'E8', 'E10')).toEqual(['E8-E10']);
  });

  it('are named one by one where they are two, or do not touch', () => {
    expect(shown('E8', 'E9')).toEqual(['E8', 'E9']);
    expect(shown('E8', 'E10', 'E12')).toEqual(['E8', 'E10', 'E12']);
  });

  it('are told a column at a time, AA after Z', () => {
    expect(shown('AA7', 'F7', 'E8', 'F8', 'Z7', 'F9')).toEqual(['E8', 'F7-F9', 'Z7', 'AA7']);
  });

  it('count once', () => {
    expect(shown('E8', 'E8')).toEqual(['E8']);
    expect(shown()).toEqual([]);
  });
});
