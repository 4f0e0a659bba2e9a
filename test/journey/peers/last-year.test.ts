import { beforeAll, describe, expect, it } from 'vitest';
import { ANSWER, complaintsOn, playTwoYears, REASON, type TwoYears } from './last-year-journey.ts';

describe('peers-10 a locatie with another id than last year', () => {
  let years: TwoYears;
  beforeAll(async () => {
    years = await playTwoYears();
  });

  it('is asked which one it was, and then compared: no rule fails or falls silent', () => {
    expect(complaintsOn(years)).toEqual([]);
  });

  it('chooses from the locaties of the own organisatie that are gone', () => {
    expect(years.prepared.before).toMatchObject({
      lastYear: { koppeling: 'gevraagd', schooljaar: '2024-2025' },
      candidates: [{ locatieId: 'voorschool-eik', naam: 'Voorbeeldpeuters Eik' }],
      redenen: [],
    });
  });

  it('gets back what it wrote then, only once it said which one it was', () => {
    const { before, askReason, kept, findings } = years.linked;
    expect(before?.redenen).toEqual([{ regel: 'A-10', plaats: 'Kinderen', tekst: REASON }]);
    expect(before?.toelichtingen[0]).toMatchObject({ domein: 'taal', naam: 'Taal' });
    const again = askReason.filter(({ rule }) => rule === 'A-10');
    expect(again).toHaveLength(1);
    expect(kept[findings.indexOf(again[0]!)]).toEqual({ ticked: false, tekst: '' });
  });

  it('need not write a reason again at resubmission, whoever opens the file', () => {
    const { askReason, findings, kept } = years.again;
    expect(askReason.map(({ rule }) => rule).sort()).toEqual(['A-10', 'A-11']);
    for (const finding of askReason)
      expect(kept[findings.indexOf(finding)]).toEqual({ ticked: true, tekst: ANSWER });
  });

  it('sees in words what it is compared with, on sheet Gegevens', () => {
    expect(Object.fromEntries(years.gegevens)).toMatchObject({
      'Deed u vorig jaar mee?': 'Ja',
      'Schooljaar ervoor': '2024-2025',
      'Zo heette uw locatie vorig jaar': 'Voorbeeldpeuters Eik',
      'Zo bepaalde u vorig jaar groei': 'Oordeel van de professional',
    });
  });
});
