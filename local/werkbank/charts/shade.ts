import type { SeriesView } from './chart-view.ts';

/** Whether white reads better on this color than black: for the colors of a system with high contrast. */
function isDark(color: string): boolean {
  const [red = 0, green = 0, blue = 0] = (color.match(/[0-9a-f]{2}/gi) ?? []).map((part) =>
    parseInt(part, 16),
  );
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}

export function shadeOf({ fill }: SeriesView): 'dark' | 'pale' | 'outline' {
  if (fill === 'none') return 'outline';
  return isDark(fill) ? 'dark' : 'pale';
}

/** Class of a figure that stands on a column. */
export const onShade = (series: SeriesView): string => `on-${shadeOf(series)}`;
