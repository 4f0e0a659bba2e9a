import type { Period } from './period.ts';
import type { Vakantieregio } from './uitvraag.ts';

const autumn = 'de herfstvakantie';
const christmas = 'de kerstvakantie';
const spring = 'de voorjaarsvakantie';
const may = 'de meivakantie';
const summer = 'de zomervakantie';

/** First and last day of a holiday in one region, or everywhere. */
type Row = readonly [naam: string, regio: Vakantieregio | 'overal', from: string, to: string];

/**
 * School holidays by schooljaar, as the ministry of education fixed them for 2025 to 2030, weekends included; those of
 * autumn and spring and the second week in May are advice, which most schools follow. Add the next schooljaar here
 * when it is published: decision 32 names the source, and says how far each schooljaar was checked.
 */
const published: Readonly<Record<string, readonly Row[]>> = {
  '2025-2026': [
    [autumn, 'noord', '2025-10-18', '2025-10-26'],
    [autumn, 'midden', '2025-10-18', '2025-10-26'],
    [autumn, 'zuid', '2025-10-11', '2025-10-19'],
    [christmas, 'overal', '2025-12-20', '2026-01-04'],
    [spring, 'noord', '2026-02-21', '2026-03-01'],
    [spring, 'midden', '2026-02-14', '2026-02-22'],
    [spring, 'zuid', '2026-02-14', '2026-02-22'],
    [may, 'overal', '2026-04-18', '2026-05-03'],
    [summer, 'noord', '2026-07-04', '2026-08-16'],
    [summer, 'midden', '2026-07-18', '2026-08-30'],
    [summer, 'zuid', '2026-07-11', '2026-08-23'],
  ],
  '2026-2027': [
    [autumn, 'noord', '2026-10-10', '2026-10-18'],
    [autumn, 'midden', '2026-10-17', '2026-10-25'],
    [autumn, 'zuid', '2026-10-17', '2026-10-25'],
    [christmas, 'overal', '2026-12-19', '2027-01-03'],
    [spring, 'noord', '2027-02-20', '2027-02-28'],
    [spring, 'midden', '2027-02-20', '2027-02-28'],
    [spring, 'zuid', '2027-02-13', '2027-02-21'],
    [may, 'overal', '2027-04-24', '2027-05-09'],
    [summer, 'noord', '2027-07-10', '2027-08-22'],
    [summer, 'midden', '2027-07-17', '2027-08-29'],
    [summer, 'zuid', '2027-07-24', '2027-09-05'],
  ],
  '2027-2028': [
    [autumn, 'noord', '2027-10-16', '2027-10-24'],
    [autumn, 'midden', '2027-10-16', '2027-10-24'],
    [autumn, 'zuid', '2027-10-23', '2027-10-31'],
    [christmas, 'overal', '2027-12-25', '2028-01-09'],
    [spring, 'noord', '2028-02-19', '2028-02-27'],
    [spring, 'midden', '2028-02-26', '2028-03-05'],
    [spring, 'zuid', '2028-02-26', '2028-03-05'],
    [may, 'overal', '2028-04-22', '2028-05-07'],
    [summer, 'noord', '2028-07-15', '2028-08-27'],
    [summer, 'midden', '2028-07-08', '2028-08-20'],
    [summer, 'zuid', '2028-07-22', '2028-09-03'],
  ],
  '2028-2029': [
    [autumn, 'noord', '2028-10-14', '2028-10-22'],
    [autumn, 'midden', '2028-10-21', '2028-10-29'],
    [autumn, 'zuid', '2028-10-21', '2028-10-29'],
    [christmas, 'overal', '2028-12-23', '2029-01-07'],
    [spring, 'noord', '2029-02-17', '2029-02-25'],
    [spring, 'midden', '2029-02-17', '2029-02-25'],
    [spring, 'zuid', '2029-02-10', '2029-02-18'],
    [may, 'overal', '2029-04-21', '2029-05-06'],
    [summer, 'noord', '2029-07-21', '2029-09-02'],
    [summer, 'midden', '2029-07-07', '2029-08-19'],
    [summer, 'zuid', '2029-07-14', '2029-08-26'],
  ],
};

/** Schooljaar of a date: from 1 August to 31 July. */
export function schooljaarOf(date: string): string {
  const year = Number(date.slice(0, 4));
  const first = date.slice(5) < '08-01' ? year - 1 : year;
  return `${first}-${first + 1}`;
}

/** The holidays of a schooljaar in a region, the summer after it included; undefined where they are not known here. */
export function schoolHolidays(schooljaar: string, regio: Vakantieregio): readonly Period[] | undefined {
  return published[schooljaar]
    ?.filter(([, where]) => where === regio || where === 'overal')
    .map(([naam, , from, to]) => ({ naam, from, to }));
}
