import { Button, Spinner } from '@fluentui/react-components';
import { type ComponentType, type ReactElement, useEffect, useState } from 'react';
import { problems } from '../../../shared/kernel/problem.ts';
import { laterTexts as texts } from '../../texts/pane-shell.ts';
import { useLayout } from './layout.ts';

/** A view whose code is not in the first load. */
export interface LaterView<P> {
  readonly View: (props: P) => ReactElement;
  /** Fetches it ahead, for when the network goes. */
  readonly fetch: () => Promise<void>;
}

/** Draws a view as soon as its code is there; once fetched it is there at once. */
export function later<P extends object>(load: () => Promise<ComponentType<P>>): LaterView<P> {
  let Loaded: ComponentType<P> | undefined;
  const fetch = async () => {
    Loaded ??= await load();
  };
  function View(props: P) {
    const [failed, setFailed] = useState(false);
    const [, setFetched] = useState(Loaded !== undefined);
    const begin = () => {
      setFailed(false);
      fetch().then(
        () => setFetched(true),
        () => setFailed(true),
      );
    };
    useEffect(begin, []);
    if (Loaded !== undefined) return <Loaded {...props} />;
    return failed ? <NotFetched onRetry={begin} /> : <Spinner size="tiny" label={texts.fetching} />;
  }
  return { View, fetch };
}

function NotFetched({ onRetry }: { readonly onRetry: () => void }) {
  const layout = useLayout();
  const { title, advies } = problems['even-niet-bereikbaar'];
  return (
    <section role="alert" className={layout.card}>
      <h2 className={layout.heading}>{title}</h2>
      <p className={layout.paragraph}>{advies}</p>
      <div className={layout.row}>
        <Button onClick={onRetry}>{texts.retry}</Button>
      </div>
    </section>
  );
}
