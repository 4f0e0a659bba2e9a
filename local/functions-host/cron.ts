/** Least and greatest value of second, minute, hour, day, month and day of the week (0 and 7 are Sunday). */
const limits = [
  [0, 59],
  [0, 59],
  [0, 23],
  [1, 31],
  [1, 12],
  [0, 7],
] as const;

const partShape = /^(?:\*|(\d+)(?:-(\d+))?)(?:\/(\d+))?$/;

/**
 * Reads a timer schedule of six fields (or five, without seconds) with numbers, ranges, lists and steps; names of
 * days and months are absent. Answers whether a moment is due, in UTC as in Azure.
 */
export function readSchedule(text: string): (moment: Date) => boolean {
  const fields = text.trim().split(/\s+/);
  if (fields.length === 5) fields.unshift('0');
  if (fields.length !== 6) throw new Error(`Schedule "${text}" must have six fields.`);
  const sets = limits.map(([least, greatest], i) => readField(fields[i] ?? '', least, greatest));
  if (sets[5]?.has(7)) sets[5].add(0);
  return (moment) => parts(moment).every((value, i) => sets[i]?.has(value) === true);
}

function parts(moment: Date): readonly number[] {
  return [
    moment.getUTCSeconds(),
    moment.getUTCMinutes(),
    moment.getUTCHours(),
    moment.getUTCDate(),
    moment.getUTCMonth() + 1,
    moment.getUTCDay(),
  ];
}

function readField(text: string, least: number, greatest: number): Set<number> {
  return new Set(text.split(',').flatMap((part) => readPart(part, least, greatest)));
}

function readPart(text: string, least: number, greatest: number): number[] {
  const [whole, from, to, step] = partShape.exec(text) ?? [];
  const first = from === undefined ? least : Number(from);
  const last = lastOf(first, { from, to, step }, greatest);
  const inside = first >= least && last <= greatest && first <= last;
  if (whole === undefined || !inside || step === '0')
    throw new Error(`Schedule field "${text}" is not understood.`);
  const values: number[] = [];
  for (let value = first; value <= last; value += Number(step ?? 1)) values.push(value);
  return values;
}

type Part = Readonly<Record<'from' | 'to' | 'step', string | undefined>>;

/** `*` and `5/10` run to the end, `5` is itself, `5-9` names its end. */
function lastOf(first: number, { from, to, step }: Part, greatest: number): number {
  if (to !== undefined) return Number(to);
  return from === undefined || step !== undefined ? greatest : first;
}
