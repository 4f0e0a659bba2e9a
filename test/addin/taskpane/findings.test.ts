import { expect, test } from 'vitest';
import { grouped, listed } from '../../../addin/taskpane/state/findings.ts';
import { finding, findings } from './examples.ts';

const hits = (count: number) =>
  Array.from({ length: count }, (_, index) => finding('K-08', 'fout', `K${index}`, 'Vul dit in.'));

test('the most serious findings come first and one rule stays together', () => {
  const mixed = [
    findings[0]!,
    finding('K-01', 'fout', 'K9', 'x'),
    ...hits(2),
    finding('K-01', 'fout', 'K8', 'y'),
  ];
  expect(listed(mixed).map(({ rule }) => rule)).toEqual(['K-01', 'K-01', 'K-08', 'K-08', 'T-01']);
});

test('a rule that hits more than 30 percent of the rows is one message', () => {
  expect(grouped({ findings: hits(7), kinderen: 20 }).fout.map((group) => group.findings.length)).toEqual([
    7,
  ]);
});

test('a rule that hits 30 percent of the rows or less is told one by one', () => {
  expect(grouped({ findings: hits(6), kinderen: 20 }).fout).toHaveLength(6);
});

test('three hits are told one by one, however few rows there are', () => {
  expect(grouped({ findings: hits(3), kinderen: 3 }).fout).toHaveLength(3);
});

test('the numbers of the groups are those of the list', () => {
  const result = { findings, kinderen: 14 };
  const inOrder = listed(findings);
  const groups = Object.values(grouped(result)).flat();
  expect(groups.flatMap((group) => group.findings)).toHaveLength(findings.length);
  for (const { first, findings: own } of groups)
    expect(inOrder.slice(first, first + own.length)).toEqual(own);
});
