import { autofitColumns, autofitRows } from '../model/autofit.ts';
import { commonSize, resizeLines, standardHeight, standardWidth } from '../model/line-size.ts';
import { FormatProtection } from './format-protection.ts';
import { RangeBorderCollection } from './range-border.ts';
import { RangeFill } from './range-fill.ts';
import { RangeFont } from './range-font.ts';
import { defineStyles, StyledObject } from './styled-object.ts';

export class RangeFormat extends StyledObject {
  static override readonly typeName = 'RangeFormat';
  static override readonly scalars = [
    'columnWidth',
    'horizontalAlignment',
    'rowHeight',
    'verticalAlignment',
    'wrapText',
    'indentLevel',
    'shrinkToFit',
    'textOrientation',
  ];

  get fill(): RangeFill {
    return new RangeFill(StyledObject.targetOf(this));
  }

  get font(): RangeFont {
    return new RangeFont(StyledObject.targetOf(this));
  }

  get borders(): RangeBorderCollection {
    return new RangeBorderCollection(StyledObject.targetOf(this));
  }

  get protection(): FormatProtection {
    return new FormatProtection(StyledObject.targetOf(this));
  }

  get columnWidth(): number | null {
    return commonSize(StyledObject.targetOf(this), 'column', standardWidth);
  }

  set columnWidth(points: number | null) {
    if (points === null) return;
    resizeLines(StyledObject.targetOf(this), 'column', points);
  }

  get rowHeight(): number | null {
    return commonSize(StyledObject.targetOf(this), 'row', standardHeight);
  }

  set rowHeight(points: number | null) {
    if (points === null) return;
    resizeLines(StyledObject.targetOf(this), 'row', points);
  }

  autofitColumns(): void {
    autofitColumns(StyledObject.targetOf(this));
  }

  autofitRows(): void {
    autofitRows(StyledObject.targetOf(this));
  }
}

defineStyles(RangeFormat, {
  horizontalAlignment: 'horizontalAlignment',
  verticalAlignment: 'verticalAlignment',
  indentLevel: 'indentLevel',
  shrinkToFit: 'shrinkToFit',
  textOrientation: 'textOrientation',
  wrapText: 'wrapText',
});
