import type { CellView } from '../book/cell-view.ts';

const canvas = document.createElement('canvas').getContext('2d');
const known = new Map<string, number>();

/** How wide the text of a cell is drawn, in CSS pixels. */
export function textWidth({ text, bold, italic, fontSize = 11, fontName = 'Calibri' }: CellView): number {
  const style = `${italic === true ? 'italic ' : ''}${bold === true ? '700 ' : ''}`;
  const font = `${style}${fontSize}pt "${fontName}", Carlito, Calibri, sans-serif`;
  const key = `${font}|${text}`;
  const width = known.get(key) ?? measure(font, text);
  known.set(key, width);
  return width;
}

function measure(font: string, text: string): number {
  if (canvas === null) return 0;
  canvas.font = font;
  return canvas.measureText(text).width;
}
