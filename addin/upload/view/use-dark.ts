import { useSyncExternalStore } from 'react';

const wanted = () => window.matchMedia('(prefers-color-scheme: dark)');

const listen = (listener: () => void) => {
  const query = wanted();
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
};

/** Whether the user likes pages dark. */
export const useDark = (): boolean => useSyncExternalStore(listen, () => wanted().matches);
