import type { Book } from '../book/book.ts';
import type { Grid } from '../grid/grid.ts';
import { drawChart } from './draw-chart.ts';

/** Draws the charts of the sheet in front over its cells, and draws them anew whenever the cells are. */
export function bindCharts(grid: Grid, book: Book): void {
  grid.onDraw(() => {
    const drawn = book.sheet().charts.map((view) => {
      const { row, column, left, top } = view.corner;
      const corner = grid.table.cornerOf({ row, column });
      const chart = drawChart(view);
      chart.style.left = `${corner.left + left}px`;
      chart.style.top = `${corner.top + top}px`;
      return chart;
    });
    for (const old of grid.layer.querySelectorAll('.chart')) old.remove();
    grid.layer.append(...drawn);
  });
}
