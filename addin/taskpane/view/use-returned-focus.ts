import { useEffect } from 'react';

/** Puts the focus back where the user left for an explanation. `returning`: id of that element. */
export function useReturnedFocus(returning: string | undefined): void {
  useEffect(() => {
    if (returning === undefined) return;
    const opener = document.getElementById(returning);
    opener?.scrollIntoView({ block: 'nearest' });
    opener?.focus();
  }, [returning]);
}
