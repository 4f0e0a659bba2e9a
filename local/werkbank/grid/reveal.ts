/** Of a cell that is wider than the window, this much must be in sight. */
const enough = 120;

/**
 * Scrolls a cell into sight, and no further than needed. What is in sight already does not move: a wide column at the
 * right edge would otherwise push the labels before it away.
 */
export function reveal(cell: HTMLElement, scroller: HTMLElement): void {
  const at = cell.getBoundingClientRect();
  const window = scroller.getBoundingClientRect();
  const left = window.left + pixels(scroller.style.scrollPaddingLeft);
  const top = window.top + pixels(scroller.style.scrollPaddingTop);
  const right = window.left + scroller.clientWidth;
  const bottom = window.top + scroller.clientHeight;
  if (!isFrozen(cell)) {
    const wanted = Math.min(at.width, enough);
    if (at.left < left) scroller.scrollLeft -= left - at.left;
    else if (at.left + wanted > right) scroller.scrollLeft += Math.min(at.right - right, at.left - left);
  }
  if (cell.closest('tr.frozen') !== null) return;
  if (at.top < top) scroller.scrollTop -= top - at.top;
  else if (at.bottom > bottom) scroller.scrollTop += Math.min(at.bottom - bottom, at.top - top);
}

const isFrozen = (cell: HTMLElement) => cell.classList.contains('frozen-cell');
const pixels = (length: string): number => Number.parseFloat(length) || 0;
