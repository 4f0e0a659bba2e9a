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
    const step = isPlain(event) ? steps[event.key] : undefined;
    if (step === undefined) return;
    event.preventDefault();
    const next = (numberOf(event.target as Element) ?? current ?? -1) + step;
    if (state.busy !== undefined || !isListed(next, state)) return;
    walking.current = true;
    void pane.goToFinding(next);
  };
}

const isPlain = ({ altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean =>
  ![altKey, ctrlKey, metaKey, shiftKey].includes(true);

/** Number of the finding whose button has the focus. */
function numberOf(target: Element): number | undefined {
  const number = target.closest<HTMLElement>('[data-finding]')?.dataset['finding'];
  return number === undefined ? undefined : Number(number);
}

const isListed = (index: number, { checked }: ScreenProps['state']): boolean =>
  checked?.result.findings[index] !== undefined;
