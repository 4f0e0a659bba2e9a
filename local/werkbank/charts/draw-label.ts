import type { Rectangle } from './chart-layout.ts';
import type { SeriesView } from './chart-view.ts';
import { onShade } from './shade.ts';
import { svg } from './svg.ts';

/** Where figures stand, and from which side: at the foot of a column or bar, or beyond its end. */
export interface LabelPlace {
  readonly x: number;
  readonly y: number;
  readonly 'text-anchor'?: 'middle';
}

/** The figure of a column or bar; nothing where the series shows none. */
export function drawLabel(
  series: SeriesView,
  at: Rectangle,
  text: string,
  placeOf: (at: Rectangle, isAtFoot: boolean) => LabelPlace,
): readonly SVGElement[] {
  const { labels } = series;
  if (labels === undefined) return [];
  const look = { fill: labels.color, 'font-weight': labels.bold ? 'bold' : undefined };
  const shade = labels.atFoot ? onShade(series) : '';
  return [svg('text', { class: shade, ...placeOf(at, labels.atFoot), ...look }, text)];
}
