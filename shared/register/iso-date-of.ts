/** Day, month and year as registers write them, perhaps with a time behind it. */
const forms = [
  /^(?<y>\d{4})-?(?<m>\d{2})-?(?<d>\d{2})(?:[T ].*)?$/,
  /^(?<d>\d{1,2})[-/](?<m>\d{1,2})[-/](?<y>\d{4})(?: .*)?$/,
];

/**
 * A date as `yyyy-mm-dd`. Undefined for what is no date that exists: the register can do without, so that it is no
 * reason to refuse a file.
 */
export function isoDateOf(text: string): string | undefined {
  const groups = forms.map((form) => form.exec(text)?.groups).find((found) => found !== undefined);
  if (groups === undefined) return undefined;
  const [year = '', month = '', day = ''] = [
    groups['y'],
    groups['m']?.padStart(2, '0'),
    groups['d']?.padStart(2, '0'),
  ];
  const iso = `${year}-${month}-${day}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : undefined;
}
