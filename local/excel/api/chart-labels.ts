import { type ChartFontModel, type ChartModel, type ChartSeriesModel } from '../model/chart-model.ts';
import { ChartPart } from './chart-part.ts';
import { definePlain } from './plain-members.ts';

/** "Excel.ChartTitle" (`learn.microsoft.com/javascript/api/excel/excel.charttitle`). */
export class ChartTitle extends ChartPart<ChartModel['title']> {
  static override readonly typeName = 'ChartTitle';
  static override readonly scalars = ['text', 'visible'];

  get format(): ChartTitleFormat {
    return new ChartTitleFormat(ChartPart.placeOf(this), ChartPart.modelOf(this));
  }
}

/** "Excel.ChartTitleFormat" (`learn.microsoft.com/javascript/api/excel/excel.charttitleformat`): its font alone. */
export class ChartTitleFormat extends ChartPart<ChartModel['title']> {
  static override readonly typeName = 'ChartTitleFormat';

  get font(): ChartFont {
    return new ChartFont(ChartPart.placeOf(this), ChartPart.modelOf(this).font);
  }
}

/** "Excel.ChartFont" (`learn.microsoft.com/javascript/api/excel/excel.chartfont`). */
export class ChartFont extends ChartPart<ChartFontModel> {
  static override readonly typeName = 'ChartFont';
  static override readonly scalars = ['bold', 'color', 'size'];
}

/** "Excel.ChartDataLabels" (`learn.microsoft.com/javascript/api/excel/excel.chartdatalabels`). */
export class ChartDataLabels extends ChartPart<ChartSeriesModel['dataLabels']> {
  static override readonly typeName = 'ChartDataLabels';
  static override readonly scalars = ['position'];

  get format(): ChartDataLabelFormat {
    return new ChartDataLabelFormat(ChartPart.placeOf(this), ChartPart.modelOf(this));
  }
}

/** "Excel.ChartDataLabelFormat" (`learn.microsoft.com/javascript/api/excel/excel.chartdatalabelformat`). */
export class ChartDataLabelFormat extends ChartPart<ChartSeriesModel['dataLabels']> {
  static override readonly typeName = 'ChartDataLabelFormat';

  get font(): ChartFont {
    return new ChartFont(ChartPart.placeOf(this), ChartPart.modelOf(this).font);
  }
}

/** "Excel.ChartLegend" (`learn.microsoft.com/javascript/api/excel/excel.chartlegend`). */
export class ChartLegend extends ChartPart<ChartModel['legend']> {
  static override readonly typeName = 'ChartLegend';
  static override readonly scalars = ['position', 'visible'];
}

definePlain(ChartTitle, (part: ChartTitle) => ChartPart.sourceOf(part), ['text', 'visible']);
definePlain(ChartDataLabels, (part: ChartDataLabels) => ChartPart.sourceOf(part), ['position']);
definePlain(ChartFont, (part: ChartFont) => ChartPart.sourceOf(part), ['bold', 'color', 'size']);
definePlain(ChartLegend, (part: ChartLegend) => ChartPart.sourceOf(part), ['position', 'visible']);
