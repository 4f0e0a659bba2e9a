import type { Measure } from './measure.ts';

const headings = ['measure', 'value', 'baseline', 'unit', 'ratio'] as const;
/** Columns of numbers, which stand to the right. */
const numeric = new Set([1, 2, 4]);

/** The measures as a developer reads them: one a line, in columns. */
export function tableOf(measures: readonly Measure[]): string {
  const rows = measures.map(({ name, value, unit, baseline, ratio }) => [
    ...[name, shown(value), shown(baseline), unit, ratio.toFixed(2)],
  ]);
  const widths = headings.map((heading, i) =>
    Math.max(heading.length, ...rows.map((row) => row[i]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, i) => (numeric.has(i) ? cell.padStart(widths[i] ?? 0) : cell.padEnd(widths[i] ?? 0)))
      .join('  ')
      .trimEnd();
  const rule = widths.map((width) => '-'.repeat(width));
  return [headings, rule, ...rows].map(line).join('\n');
}

const shown = (value: number): string => (Number.isInteger(value) ? String(value) : value.toFixed(2));
