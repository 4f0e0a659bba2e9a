import { type CellStyle, type StyleName } from '../model/cell-style.ts';
import { guardAction } from '../model/guard.ts';
import { commonStyle, restyle } from '../model/style-of.ts';
import { type Target } from '../model/write-range.ts';
import { HostObject } from '../wire/host-object.ts';

/** A part of the format of a range. */
export abstract class StyledObject extends HostObject {
  readonly #target: Target;

  constructor(target: Target) {
    super();
    this.#target = target;
  }

  static targetOf(object: StyledObject): Target {
    return object.#target;
  }
}

export function changeStyle(
  target: Target,
  change: (style: CellStyle, row: number, column: number) => CellStyle,
): void {
  const { workbook, sheet, box } = target;
  guardAction(sheet, 'allowFormatCells');
  restyle(sheet, box, change);
  workbook.emit({ type: 'format-changed', sheetId: sheet.id, box });
}

/** Gives a class members that read and write one part of the style: null when the cells differ. */
export function defineStyles(
  hostClass: { prototype: StyledObject },
  members: Readonly<Record<string, StyleName>>,
): void {
  for (const [member, name] of Object.entries(members))
    Object.defineProperty(hostClass.prototype, member, {
      get(this: StyledObject) {
        const { sheet, box } = StyledObject.targetOf(this);
        return commonStyle(sheet, box, name);
      },
      set(this: StyledObject, value: unknown) {
        changeStyle(StyledObject.targetOf(this), (style) => ({ ...style, [name]: value }));
      },
    });
}
