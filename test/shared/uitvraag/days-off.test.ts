import { describe, expect, it } from 'vitest';
import { dayOff, knowsHolidays } from '../../../shared/uitvraag/days-off.ts';
import { daysBetween, isWeekend } from '../../../shared/uitvraag/days.ts';
import { publicHolidays } from '../../../shared/uitvraag/public-holidays.ts';
import { schoolHolidays, schooljaarOf } from '../../../shared/uitvraag/school-holidays.ts';
import { Vakantieregio } from '../../../shared/uitvraag/uitvraag.ts';

const known = ['2025-2026', '2026-2027', '2027-2028', '2028-2029'] as const;
const all = known.flatMap((schooljaar) =>
  Vakantieregio.options.map((regio) => ({ schooljaar, regio, periods: schoolHolidays(schooljaar, regio)! })),
);

describe('the school holidays', () => {
  it.each(all)(
    'of $schooljaar in $regio are five, whole weeks, in order and in that schooljaar',
    ({ schooljaar, periods }) => {
      expect(periods.map(({ naam }) => naam)).toEqual([
        ...['de herfstvakantie', 'de kerstvakantie', 'de voorjaarsvakantie', 'de meivakantie'],
        'de zomervakantie',
      ]);
      const starts = periods.map(({ from }) => from);
      expect([...starts].sort()).toEqual(starts);
      for (const { from, to } of periods) {
        expect(schooljaarOf(from)).toBe(schooljaar);
        expect((daysBetween(from, to) + 1) % 7, `${from} ${to}`).toBe(2);
        expect([from, to].every(isWeekend), `${from} ${to}`).toBe(true);
      }
    },
  );

  it('of the summer are six weeks, and spread over the regions by a week', () => {
    for (const schooljaar of known) {
      const summers = all
        .filter((one) => one.schooljaar === schooljaar)
        .map(({ periods }) => periods.at(-1)!);
      expect(summers.map(({ from, to }) => daysBetween(from, to) + 1)).toEqual([44, 44, 44]);
      const [first, second, third] = summers.map(({ from }) => from).sort();
      expect([daysBetween(first!, second!), daysBetween(second!, third!)]).toEqual([7, 7]);
    }
  });

  it('are not made up for a schooljaar that is not published', () => {
    expect(schoolHolidays('2039-2040', 'noord')).toBeUndefined();
    expect(knowsHolidays('2040-06-01', 'noord')).toBe(false);
    expect(knowsHolidays('2027-06-01', undefined)).toBe(false);
    expect(knowsHolidays('2027-06-01', 'zuid')).toBe(true);
    // Of a schooljaar that is published, in the summer of one that is not.
    expect(knowsHolidays('2025-08-20', 'noord')).toBe(false);
    expect(knowsHolidays('2025-10-01', 'noord')).toBe(true);
    expect(knowsHolidays('2026-08-20', 'noord')).toBe(true);
  });
});

describe('a day off', () => {
  it.each([
    ['2026-07-04', 'noord', 'de zomervakantie'],
    ['2026-07-10', 'noord', 'de zomervakantie'],
    ['2026-07-10', 'midden', undefined],
    ['2026-07-10', 'zuid', undefined],
    ['2026-07-11', 'midden', 'het weekend'],
    // In the schooljaar after the one whose summer it is.
    ['2027-09-03', 'zuid', 'de zomervakantie'],
    ['2027-09-06', 'zuid', undefined],
    ['2026-12-25', 'midden', 'de kerstvakantie'],
    ['2026-05-14', 'midden', 'Hemelvaartsdag'],
    ['2026-05-25', 'midden', 'Pinksteren'],
    ['2027-05-17', 'midden', 'Pinksteren'],
    ['2026-04-03', 'midden', 'Goede Vrijdag'],
    ['2026-04-06', 'midden', 'Pasen'],
    ['2026-04-07', 'midden', undefined],
  ] as const)('%s in %s is %s', (date, regio, naam) => {
    expect(dayOff(date, regio)).toBe(naam);
  });

  it('knows public holidays without a region', () => {
    expect(dayOff('2040-12-25', undefined)).toBe('Kerstmis');
    expect(dayOff('2026-07-10', undefined)).toBeUndefined();
  });
});

describe('Easter', () => {
  // Dates of the ecclesiastical calendar, among them the earliest and the latest that can be.
  it.each([
    [1818, '1818-03-22'],
    [1943, '1943-04-25'],
    [2000, '2000-04-23'],
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2028, '2028-04-16'],
    [2038, '2038-04-25'],
    [2285, '2285-03-22'],
  ])('of %i is on %s', (year, date) => {
    expect(publicHolidays(year).find(({ naam }) => naam === 'Pasen')?.from).toBe(date);
  });

  it('moves Koningsdag nowhere: that moves for a Sunday alone', () => {
    const kingsDay = (year: number) => publicHolidays(year).find(({ naam }) => naam === 'Koningsdag')?.from;
    expect([kingsDay(2025), kingsDay(2026)]).toEqual(['2025-04-26', '2026-04-27']);
  });
});
