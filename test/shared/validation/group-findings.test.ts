import { expect, test } from 'vitest';
import type { Finding, Severity } from '../../../shared/validation/finding.ts';
import { groupFindings } from '../../../shared/validation/group-findings.ts';
import { codes } from '../example.ts';

const hits = (rule: string, rows: readonly string[], severity: Severity = 'fout'): readonly Finding[] =>
  rows.map((row) => ({ rule, severity, wat: rule, place: { table: 'Kinderen', row, column: 'groep' } }));

const shapeOf = (findings: readonly Finding[], kinderen: number) =>
  groupFindings(findings, { kinderen }).map(({ rule, rows, findings: all }) => [rule, rows, all.length]);

test('a rule in more than 30 percent of the children is one message, with its first three hits', () => {
  const found = hits('K-05', codes(4));
  const [group, ...others] = groupFindings(found, { kinderen: 13 });
  expect(group).toMatchObject({ rule: 'K-05', severity: 'fout', rows: 4, findings: found });
  expect(group?.examples).toEqual(found.slice(0, 3));
  expect(others).toEqual([]);
});

test.each([
  [20, 6],
  [10, 3],
  [1000, 300],
])('of %i children %i are told one by one', (kinderen, count) => {
  expect(groupFindings(hits('K-05', codes(count)), { kinderen })).toHaveLength(count);
});

test('one child more than 30 percent makes one message', () => {
  expect(groupFindings(hits('K-05', codes(7)), { kinderen: 20 })).toHaveLength(1);
});

test('three children are told one by one, however short the list', () => {
  expect(shapeOf(hits('K-05', codes(3)), 3)).toEqual([
    ['K-05', 1, 1],
    ['K-05', 1, 1],
    ['K-05', 1, 1],
  ]);
});

test('rows count once, however many cells of them are hit', () => {
  const twice = codes(4).flatMap((code) => hits('K-20', [code, code]));
  expect(shapeOf(twice, 4)).toEqual([['K-20', 4, 8]]);
  expect(groupFindings(hits('K-20', Array<string>(8).fill('K01')), { kinderen: 4 })).toHaveLength(8);
});

test('most serious come first, else the order stays; a group stands where its first hit stood', () => {
  const found = [
    ...hits('K-04', ['K01'], 'waarschuwing'),
    ...hits('K-08', ['K02']),
    ...hits('K-05', ['K01', 'K02']),
    ...hits('K-07', ['K03']),
    ...hits('K-05', ['K03', 'K04']),
  ];
  expect(shapeOf(found, 5)).toEqual([
    ['K-08', 1, 1],
    ['K-05', 4, 4],
    ['K-07', 1, 1],
    ['K-04', 1, 1],
  ]);
});

test('four domeinen with the same message are one, whatever the number of children', () => {
  const found = ['taal', 'rekenen', 'spel', 'motoriek'].map((row): Finding => ({
    ...{ rule: 'T-01', severity: 'waarschuwing', wat: '', place: { table: 'Toelichting', row } },
  }));
  expect(shapeOf(found, 400)).toEqual([['T-01', 4, 4]]);
  expect(groupFindings(found.slice(1), { kinderen: 400 })).toHaveLength(3);
});

test('no finding is lost or told twice', () => {
  const found = [...hits('K-05', codes(9)), ...hits('K-20', codes(2), 'waarschuwing')];
  const all = groupFindings(found, { kinderen: 9 }).flatMap((group) => group.findings);
  expect(all).toEqual(found);
  expect(groupFindings([], { kinderen: 9 })).toEqual([]);
});
