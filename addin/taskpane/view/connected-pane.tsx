import { useSyncExternalStore } from 'react';
import type { Store } from '../store.ts';
import { Pane } from './pane.tsx';
import type { ScreenProps } from './screen-props.ts';

/** The pane that follows a store. */
export function ConnectedPane({ store, pane }: Omit<ScreenProps, 'state'> & { readonly store: Store }) {
  const state = useSyncExternalStore(store.subscribe, store.state);
  return <Pane state={state} pane={pane} />;
}
