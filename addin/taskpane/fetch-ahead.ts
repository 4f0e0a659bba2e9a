/** A moment in which the page has nothing else to do, and the news that there is network again. */
interface Page {
  readonly whenIdle: (run: () => void) => void;
  readonly onOnline: (run: () => void) => void;
}

/**
 * Fetches parts of the add-in in turn, so that everything still works when the network goes. What could not be fetched
 * waits for the network; until then its screen says so where it is opened.
 */
export function fetchAhead(parts: readonly (() => Promise<unknown>)[], { whenIdle, onOnline }: Page): void {
  let left = parts;
  const begin = () => {
    const going = left;
    left = [];
    const next = (at: number): void => {
      const fetch = going[at];
      if (fetch === undefined) return;
      fetch().then(
        () => whenIdle(() => next(at + 1)),
        () => {
          left = [...left, fetch];
          next(at + 1);
        },
      );
    };
    whenIdle(() => next(0));
  };
  onOnline(begin);
  begin();
}

/** The page in the browser. Safari knows no idle moments: a moment after the first drawing will do. */
export const browserPage: Page = {
  whenIdle: (run) => {
    if ('requestIdleCallback' in window) window.requestIdleCallback(run, { timeout: 2000 });
    else setTimeout(run, 200);
  },
  onOnline: (run) => window.addEventListener('online', run),
};
