import { expect, test } from 'vitest';
import { allRules } from '../../../shared/validation/explain.ts';

/** Ids that the field knows, and why no rule has them. A new rule goes on from the last number. */
const absent = {
  'asks for measurements, which the form does not hold': [
    ...['K-11', 'K-12', 'K-13', 'K-14', 'K-16', 'K-17', 'K-18'],
  ],
  'needs the month of birth, which the form does not ask': ['K-19'],
};

const inSeverity = (severity: string) =>
  allRules.filter((rule) => rule.severity === severity).map(({ id }) => id);

test('what blocks sending, what may stand and what only tells is written down here by hand', () => {
  expect(inSeverity('waarschuwing').sort()).toEqual(
    [
      ...['L-08', 'L-09', 'L-14', 'K-04', 'K-15', 'K-20', 'K-21', 'K-27'],
      ...['A-09', 'A-10', 'A-11', 'A-12', 'A-13', 'A-14', 'A-15', 'A-18', 'A-23', 'A-24', 'A-25'],
      ...['T-01', 'T-02', 'T-05', 'T-06', 'T-08', 'U-06', 'U-07'],
      ...[
        'G-04',
        'G-05',
        'G-06',
        'G-07',
        'G-11',
        'G-13',
        'G-15',
        'G-16',
        'G-19',
        'G-21',
        'G-23',
        'G-24',
        'G-27',
        'G-28',
        'G-29',
        'G-30',
        'G-31',
      ],
    ].sort(),
  );
  expect(inSeverity('informatie').sort()).toEqual(['A-16', 'A-17', 'G-14', 'G-22', 'U-09', 'U-10']);
  expect(inSeverity('fout').sort()).toEqual(
    [
      ...['L-01', 'L-02', 'L-03', 'L-04', 'L-05', 'L-06', 'L-07', 'L-10', 'L-11', 'L-12', 'L-13'],
      ...[
        'K-01',
        'K-02',
        'K-03',
        'K-05',
        'K-06',
        'K-07',
        'K-08',
        'K-09',
        'K-10',
        'K-22',
        'K-23',
        'K-24',
        'K-25',
        'K-26',
        'K-28',
      ],
      ...['A-01', 'A-02', 'A-03', 'A-04', 'A-05', 'A-06', 'A-07', 'A-08', 'A-19', 'A-20', 'A-21', 'A-22'],
      ...['T-03', 'T-04', 'T-07', 'T-09', 'T-10', 'T-11', 'T-12', 'T-13'],
      ...['U-01', 'U-02', 'U-03', 'U-04', 'U-05', 'U-08', 'U-11', 'U-12'],
      ...[
        'G-01',
        'G-02',
        'G-03',
        'G-08',
        'G-09',
        'G-10',
        'G-12',
        'G-17',
        'G-18',
        'G-20',
        'G-25',
        'G-26',
        'G-32',
      ],
    ].sort(),
  );
});

test('a reason is asked where numbers differ from what was expected or from last year, and nowhere else', () => {
  expect(allRules.filter(({ asksReason }) => asksReason).map(({ id }) => id)).toEqual([
    ...['A-10', 'A-11', 'A-13'],
  ]);
});

test.each(Object.entries(absent))('no rule exists that %s', (_, ids) => {
  expect(allRules.map(({ id }) => id).filter((id) => ids.includes(id))).toEqual([]);
});

test.each(['L', 'K', 'A', 'T', 'U', 'G'])(
  'every number of level %s is a rule or is known to be absent',
  (level) => {
    const known = [...allRules.map(({ id }) => id), ...Object.values(absent).flat()];
    const numbers = known.filter((id) => id.startsWith(level)).map((id) => Number(id.slice(2)));
    expect(numbers.sort((a, b) => a - b)).toEqual(
      Array.from({ length: Math.max(...numbers) }, (_, i) => i + 1),
    );
  },
);
