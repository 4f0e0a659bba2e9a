/** Places something that floats at an element, inside the window: below it, or above where there is no room. */
export function placeBeside(
  floating: HTMLElement,
  anchor: Element,
  { under }: { readonly under: boolean },
): void {
  const at = anchor.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = floating;
  const left = under ? at.left : at.left + Math.min(24, at.width / 2);
  const below = at.bottom + (under ? 0 : 4);
  const fits = below + height <= window.innerHeight;
  floating.style.left = `${Math.max(4, Math.min(left, window.innerWidth - width - 4))}px`;
  floating.style.top = `${fits ? below : Math.max(4, at.top - height - (under ? 0 : 4))}px`;
}
