const months = [
  ...['januari', 'februari', 'maart', 'april', 'mei', 'juni'],
  ...['juli', 'augustus', 'september', 'oktober', 'november', 'december'],
];

/** `2026-06-01` as "1 juni 2026"; a text that is no date stays as it is. */
export function dutchDate(date: string): string {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? [];
  const name = months[Number(month) - 1];
  return name === undefined ? date : `${Number(day)} ${name} ${year}`;
}

/** "1 juni 2026" as `2026-06-01`; undefined for other texts. */
export function readDutchDate(text: string): string | undefined {
  const [, day = '', name = '', year = ''] = /^(\d{1,2}) (\p{Ll}+) (\d{4})$/u.exec(text.toLowerCase()) ?? [];
  const month = months.indexOf(name) + 1;
  return month === 0 ? undefined : `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
