import { type RefObject, useEffect, useRef } from 'react';

/** Gives the focus to an element when it appears. */
export function useFocusOnce<T extends HTMLElement>(): RefObject<T | null> {
  const element = useRef<T>(null);
  useEffect(() => element.current?.focus(), []);
  return element;
}
