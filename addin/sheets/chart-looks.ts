import { palette } from './styles.ts';

/** How columns look: a fill, the line around it, and the figure at their foot. */
export interface ColumnsLook {
  readonly kind: 'columns';
  readonly fill: string;
  readonly line: string;
  readonly label: string;
}

/** How a streefpercentage looks: marks on a broken line over the columns, with an edge that keeps them apart from these. */
export interface TargetLook {
  readonly kind: 'target';
  readonly line: string;
  readonly edge: string;
  readonly mark: 'Diamond' | 'Triangle';
}

/**
 * One accent color. They differ in lightness and in shape, so that a print in grey can be read: filled columns, pale
 * columns with a dark line around them, and diamonds or triangles on a broken line.
 */
export const chartLooks = {
  first: { kind: 'columns', fill: palette.accent, line: palette.accent, label: palette.paper },
  second: { kind: 'columns', fill: palette.accentSoft, line: palette.accent, label: palette.ink },
  target: { kind: 'target', line: palette.ink, edge: palette.paper, mark: 'Diamond' },
  otherTarget: { kind: 'target', line: palette.quiet, edge: palette.paper, mark: 'Triangle' },
} as const satisfies Record<string, ColumnsLook | TargetLook>;

export type ChartLook = keyof typeof chartLooks;
