import { describe, expect, it } from 'vitest';
import { dayOff } from '../../../shared/uitvraag/days-off.ts';
import { daysBetween } from '../../../shared/uitvraag/days.ts';
import { type CalendarWish, proposeCalendar, SHORT_TERM } from '../../../shared/uitvraag/propose-calendar.ts';
import { Meetmoment, Vakantieregio } from '../../../shared/uitvraag/uitvraag.ts';
import { validatePlan } from '../../../shared/validation/validate-plan.ts';

const wish: CalendarWish = {
  schooljaar: '2026-2027',
  meetmoment: 'eindSchooljaar',
  regio: 'zuid',
  today: '2027-04-01',
};

describe('the usual calendar', () => {
  it('is that of the end of the schooljaar', () => {
    expect(proposeCalendar(wish)).toEqual({
      peildatum: '2027-06-01',
      opensOn: '2027-06-01',
      // 10 July 2027 is a Saturday.
      closesOn: '2027-07-09',
      correctieTot: '2027-09-15',
      herinneringen: [14, 7, 1],
    });
  });

  it('closes on the last Friday before the holidays of the region', () => {
    const closes = Vakantieregio.options.map(
      (regio) => proposeCalendar({ ...wish, schooljaar: '2025-2026', today: '2026-04-01', regio }).closesOn,
    );
    expect(closes).toEqual(['2026-07-03', '2026-07-10', '2026-07-10']);
  });

  it('begins now when its term is past, about the children of then', () => {
    expect(proposeCalendar({ ...wish, today: '2027-09-14' })).toEqual({
      peildatum: '2027-06-01',
      opensOn: '2027-09-14',
      closesOn: '2027-10-22',
      correctieTot: '2027-11-19',
      herinneringen: [14, 7, 1],
    });
  });

  it('goes round a summer that leaves too little time before it', () => {
    const { opensOn, closesOn } = proposeCalendar({ ...wish, regio: 'midden', today: '2027-06-28' });
    expect([opensOn, closesOn]).toEqual(['2027-06-28', '2027-09-10']);
  });
});

/** Every day of two years on which somebody may sit down to plan. */
const days = Array.from({ length: 104 }, (_, week) =>
  new Date(Date.UTC(2026, 7, 1 + 7 * week)).toISOString().slice(0, 10),
);
const wishes = ['2025-2026', '2026-2027', '2027-2028', '2039-2040'].flatMap((schooljaar) =>
  Meetmoment.options.flatMap((meetmoment) =>
    [undefined, ...Vakantieregio.options].map((regio) => ({ schooljaar, meetmoment, regio })),
  ),
);

describe('whenever it is asked, a calendar', () => {
  it.each(wishes)('of $schooljaar, $meetmoment, region $regio breaks no rule', (asked) => {
    for (const today of days) {
      const { herinneringen, ...calendar } = proposeCalendar({ ...asked, today });
      const { regio: vakantieregio, schooljaar, meetmoment } = asked;
      const plan = {
        ...calendar,
        herinneringen,
        schooljaar,
        meetmoment,
        ...(vakantieregio && { vakantieregio }),
        invited: [{}],
      };
      const found = validatePlan(plan).filter(({ severity }) => severity !== 'informatie');
      expect(found, `${today} ${JSON.stringify(calendar)}`).toEqual([]);
      expect(herinneringen).toEqual([14, 7, 1]);
    }
  });

  it.each(wishes)('of $schooljaar, $meetmoment, region $regio lies ahead', (asked) => {
    for (const today of days) {
      const { opensOn, closesOn, correctieTot } = proposeCalendar({ ...asked, today });
      const isFuture = opensOn >= today;
      const leavesTime = daysBetween(today, closesOn) >= SHORT_TERM;
      expect(isFuture || leavesTime, today).toBe(true);
      expect(dayOff(correctieTot, asked.regio), `${today} ${correctieTot}`).toBeUndefined();
    }
  });
});
