import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';
import type { ScreenProps } from './screen-props.ts';

const steps: Readonly<Record<string, number>> = { ArrowUp: -1, ArrowDown: 1 };

/** Marks the button that leads to the finding with this number. */
export const findingButton = (index: number) => ({ 'data-finding': index });

/**
 * Walking through a list with the arrow keys: each step selects the cell of the next finding, and the focus goes along
 * to the button of that finding. Keys with Alt, Ctrl or Shift are left to browser and Office.
 */
export function useArrows(
  list: RefObject<HTMLElement | null>,
  { state, pane }: Pick<ScreenProps, 'state' | 'pane'>,
): (event: KeyboardEvent) => void {
  const current = state.checked?.current;
  const walking = useRef(false);
  useEffect(() => {
    if (!walking.current || current === undefined) return;
    walking.current = false;
    list.current?.querySelector<HTMLElement>(`[data-finding="${current}"]`)?.focus();
  }, [list, current]);
  return (event) => {
    const step = steps[event.key];
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (state.busy !== undefined) return;
    const at = Number((event.target as Element).closest<HTMLElement>('[data-finding]')?.dataset['finding']);
    const next = (Number.isNaN(at) ? (current ?? -1) : at) + step;
    const total = state.checked?.result.findings.length ?? 0;
    if (next < 0 || next >= total) return;
    walking.current = true;
    void pane.goToFinding(next);
  };
}
