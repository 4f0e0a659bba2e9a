import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react';

/**
 * Keeps the focus in the pane when the thing that had it goes away or is hidden: it then moves to `target`, the heading. Focus
 * that is elsewhere, in the grid for example, is left alone.
 */
export function useKeptFocus(target: RefObject<HTMLElement | null>): void {
  const last = useRef<Element | null>(null);
  useEffect(() => {
    const remember = (event: FocusEvent) => {
      last.current = event.target instanceof Element ? event.target : null;
    };
    const forget = () => {
      last.current = null;
    };
    document.addEventListener('focusin', remember);
    window.addEventListener('blur', forget);
    return () => {
      document.removeEventListener('focusin', remember);
      window.removeEventListener('blur', forget);
    };
  }, []);
  useLayoutEffect(() => {
    if (last.current === null || isThere(last.current)) return;
    last.current = null;
    target.current?.focus();
  });
}

const isThere = (element: Element): boolean => element.isConnected && element.closest('[hidden]') === null;
