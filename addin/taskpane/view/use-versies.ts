import { useEffect } from 'react';
import type { EigenVersies } from '../../../shared/contract/correctie-messages.ts';
import { readVersies } from '../correctie/own-actions.ts';
import type { ScreenProps } from './screen-props.ts';

/** Own versions, fetched once as soon as nothing else is going on; what failed is not asked again by itself. */
export function useVersies({ state, pane }: Pick<ScreenProps, 'state' | 'pane'>): EigenVersies | undefined {
  const { versies } = state.correctie;
  const mayAsk = versies === undefined && state.busy === undefined && state.problem === undefined;
  useEffect(() => {
    if (mayAsk) void pane.run(readVersies);
  }, [mayAsk, pane]);
  return versies;
}
