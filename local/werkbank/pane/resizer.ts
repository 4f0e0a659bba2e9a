import { element } from '../dom/element.ts';
import { texts } from '../texts/texts.ts';

/** As wide as Excel on the Mac makes it at least, and as wide as Excel on the web makes it at most; CSS pixels. */
const least = 270;
const most = 500;
const usual = 350;
const step = 10;

/** The bar between workbook and pane: drag it, or use the arrows on it. */
export function makeResizer(onResize: (pixels: number) => void): HTMLElement {
  const bar = element('div', {
    role: 'separator',
    tabindex: 0,
    class: 'resizer',
    'aria-orientation': 'vertical',
    'aria-label': texts.pane.resize,
    'aria-valuemin': least,
    'aria-valuemax': most,
  });
  let width = usual;
  const resize = (pixels: number) => {
    width = Math.round(Math.max(least, Math.min(pixels, most)));
    bar.setAttribute('aria-valuenow', String(width));
    onResize(width);
  };
  bar.addEventListener('keydown', (event) => {
    const to = { ArrowLeft: width + step, ArrowRight: width - step, Home: most, End: least }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    resize(to);
  });
  bar.addEventListener('pointerdown', (event) => bar.setPointerCapture(event.pointerId));
  bar.addEventListener('pointermove', (event) => {
    if (bar.hasPointerCapture(event.pointerId)) resize(window.innerWidth - event.clientX);
  });
  resize(usual);
  return bar;
}
