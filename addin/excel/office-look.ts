import { type CellLook, FONT, palette } from '../sheets/styles.ts';

const sides = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
] as const;

/** Gives cells a look; number formats are written together with values, see office-cells.ts. */
export function applyLook(range: Excel.Range, look: CellLook): void {
  const { format } = range;
  applyFont(format.font, look);
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.wrap !== undefined) format.wrapText = look.wrap;
  if (look.align !== undefined) format.horizontalAlignment = look.align;
  if (look.indent !== undefined) {
    // Excel indents left, right and distributed text only; a number or General text would become left aligned.
    if (look.align === undefined) format.horizontalAlignment = 'Left';
    format.indentLevel = look.indent;
  }
  if (look.vertical !== undefined) format.verticalAlignment = look.vertical;
  if (look.open === true) format.protection.locked = false;
  drawBorders(format, look);
}

/** A stronger line comes after the thin ones, which it takes the place of. */
function drawBorders(format: Excel.RangeFormat, { lines, begins, dotted }: CellLook): void {
  if (lines === true) drawLines(format);
  if (begins === true) drawBeginning(format);
  if (dotted === true) drawDots(format);
}

function applyFont(font: Excel.RangeFont, { color, size, bold, italic }: CellLook): void {
  font.name = FONT;
  if (color !== undefined) font.color = color;
  if (size !== undefined) font.size = size;
  if (bold !== undefined) font.bold = bold;
  if (italic !== undefined) font.italic = italic;
}

function drawLines(format: Excel.RangeFormat): void {
  for (const side of sides) {
    const border = format.borders.getItem(side);
    border.style = 'Continuous';
    border.weight = 'Thin';
    border.color = palette.line;
  }
}

function drawBeginning({ borders }: Excel.RangeFormat): void {
  const border = borders.getItem('EdgeLeft');
  border.style = 'Continuous';
  border.weight = 'Medium';
  border.color = palette.accent;
}

function drawDots({ borders }: Excel.RangeFormat): void {
  for (const side of ['EdgeBottom', 'InsideHorizontal'] as const) {
    const border = borders.getItem(side);
    border.style = 'Dot';
    border.color = palette.quiet;
  }
}
