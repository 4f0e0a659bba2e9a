import { type ComponentType, type ReactElement, useEffect, useState } from 'react';
import { type LaterCode, laterCode } from '../later-code.ts';
import { NotFetched, Waiting } from './not-there-yet.tsx';
import { useLater } from './use-later.ts';

/** A view whose code is not in the first load. */
export interface LaterView<P> extends LaterCode<ComponentType<P>> {
  readonly View: (props: P) => ReactElement;
}

/** Draws a view as soon as its code is there; once fetched it is there at once. */
export function later<P extends object>(load: () => Promise<ComponentType<P>>): LaterView<P> {
  const code = laterCode(load);
  function View(props: P) {
    const Loaded = useLater(code);
    const [hasFailed, setFailed] = useState(false);
    const [isTrying, setTrying] = useState(true);
    const begin = () => {
      setTrying(true);
      code.fetch().catch(() => {
        setFailed(true);
        setTrying(false);
      });
    };
    useEffect(begin, []);
    if (Loaded !== undefined) return <Loaded {...props} />;
    // The button stays while it is tried again, so that the focus does.
    return hasFailed ? <NotFetched isTrying={isTrying} onRetry={begin} /> : <Waiting />;
  }
  return { ...code, View };
}
