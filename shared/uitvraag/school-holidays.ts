import type { Period } from './period.ts';
import type { Vakantieregio } from './uitvraag.ts';

const herfst = 'de herfstvakantie';
const kerst = 'de kerstvakantie';
const voorjaar = 'de voorjaarsvakantie';
const mei = 'de meivakantie';
const zomer = 'de zomervakantie';

/** First and last day of a holiday in one region, or everywhere. */
type Row = readonly [naam: string, regio: Vakantieregio | 'overal', from: string, to: string];

/**
 * School holidays by schooljaar, as the ministry of education fixed them for 2025 to 2030, weekends included; those of
 * autumn and spring and the first or last week of the meivakantie are advice, which most schools follow. Add the next
 * schooljaar here when it is published: decision 32 names the source.
 */
const published: Readonly<Record<string, readonly Row[]>> = {
  '2025-2026': [
    [herfst, 'noord', '2025-10-18', '2025-10-26'],
    [herfst, 'midden', '2025-10-18', '2025-10-26'],
    [herfst, 'zuid', '2025-10-11', '2025-10-19'],
    [kerst, 'overal', '2025-12-20', '2026-01-04'],
    [voorjaar, 'noord', '2026-02-21', '2026-03-01'],
    [voorjaar, 'midden', '2026-02-14', '2026-02-22'],
    [voorjaar, 'zuid', '2026-02-14', '2026-02-22'],
    [mei, 'overal', '2026-04-18', '2026-05-03'],
    [zomer, 'noord', '2026-07-04', '2026-08-16'],
    [zomer, 'midden', '2026-07-18', '2026-08-30'],
    [zomer, 'zuid', '2026-07-11', '2026-08-23'],
  ],
  '2026-2027': [
    [herfst, 'noord', '2026-10-10', '2026-10-18'],
    [herfst, 'midden', '2026-10-17', '2026-10-25'],
    [herfst, 'zuid', '2026-10-17', '2026-10-25'],
    [kerst, 'overal', '2026-12-19', '2027-01-03'],
    [voorjaar, 'noord', '2027-02-20', '2027-02-28'],
    [voorjaar, 'midden', '2027-02-20', '2027-02-28'],
    [voorjaar, 'zuid', '2027-02-13', '2027-02-21'],
    [mei, 'overal', '2027-04-24', '2027-05-09'],
    [zomer, 'noord', '2027-07-10', '2027-08-22'],
    [zomer, 'midden', '2027-07-17', '2027-08-29'],
    [zomer, 'zuid', '2027-07-24', '2027-09-05'],
  ],
  '2027-2028': [
    [herfst, 'noord', '2027-10-16', '2027-10-24'],
    [herfst, 'midden', '2027-10-16', '2027-10-24'],
    [herfst, 'zuid', '2027-10-23', '2027-10-31'],
    [kerst, 'overal', '2027-12-25', '2028-01-09'],
    [voorjaar, 'noord', '2028-02-19', '2028-02-27'],
    [voorjaar, 'midden', '2028-02-26', '2028-03-05'],
    [voorjaar, 'zuid', '2028-02-26', '2028-03-05'],
    [mei, 'overal', '2028-04-22', '2028-05-07'],
    [zomer, 'noord', '2028-07-15', '2028-08-27'],
    [zomer, 'midden', '2028-07-08', '2028-08-20'],
    [zomer, 'zuid', '2028-07-22', '2028-09-03'],
  ],
  '2028-2029': [
    [herfst, 'noord', '2028-10-14', '2028-10-22'],
    [herfst, 'midden', '2028-10-21', '2028-10-29'],
    [herfst, 'zuid', '2028-10-21', '2028-10-29'],
    [kerst, 'overal', '2028-12-23', '2029-01-07'],
    [voorjaar, 'noord', '2029-02-17', '2029-02-25'],
    [voorjaar, 'midden', '2029-02-17', '2029-02-25'],
    [voorjaar, 'zuid', '2029-02-10', '2029-02-18'],
    [mei, 'overal', '2029-04-21', '2029-05-06'],
    [zomer, 'noord', '2029-07-21', '2029-09-02'],
    [zomer, 'midden', '2029-07-07', '2029-08-19'],
    [zomer, 'zuid', '2029-07-14', '2029-08-26'],
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
