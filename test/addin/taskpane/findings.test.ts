import { describe, expect, test } from 'vitest';
import { grouped, listed, solvedOf, stillAt } from '../../../addin/taskpane/state/findings.ts';
import { finding, findings } from './examples.ts';

const hits = (count: number) =>
  Array.from({ length: count }, (_, index) => finding('K-08', 'fout', `K${index}`, 'Vul dit in.'));

describe('the list', () => {
  test('shows a rule that hits more than 30 percent of the children as one message', () => {
    const sizes = grouped({ findings: hits(7), kinderen: 20 }).map((group) => group.findings.length);
    expect(sizes).toEqual([7]);
  });

  test('numbers the findings through, also over groups, most serious first', () => {
    const result = { findings, kinderen: 14 };
    const groups = grouped(result);
    expect(groups.map(({ severity }) => severity)).toEqual(['fout', 'fout', 'waarschuwing', 'informatie']);
    expect(groups.map(({ first }) => first)).toEqual([0, 6, 7, 8]);
    for (const { first, findings: own } of groups)
      expect(listed(result).slice(first, first + own.length)).toEqual(own);
  });
});

describe('after checking again', () => {
  test('what is gone counts as solved, what says something else at the same place does not', () => {
    const other = { ...hits(3)[2]!, wat: 'Vul nu iets anders in.' };
    expect(solvedOf(hits(3), [hits(3)[0]!, other])).toBe(1);
    expect(solvedOf(hits(3), hits(3))).toBe(0);
  });

  test('a tip that is gone was not mended', () => {
    expect(solvedOf([finding('A-16', 'informatie', undefined, 'Weinig kinderen.')], [])).toBe(0);
  });

  test('the user stays at the finding where they were, wherever it stands now', () => {
    const before = { result: { findings: hits(6), kinderen: 100 }, current: 4 };
    expect(stillAt(before, { findings: hits(6).slice(2), kinderen: 100 })).toBe(2);
    expect(stillAt(before, { findings: hits(3), kinderen: 100 })).toBeUndefined();
  });
});
