import { Button, Spinner } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { problems } from '../../../shared/kernel/problem.ts';
import { laterTexts as texts } from '../../texts/pane-shell.ts';
import { useLayout } from './layout.ts';

/** Milliseconds in which a screen comes without a word on waiting. */
const SOON = 1000;

/** Nothing at first, so that nothing flashes; then that it takes longer. */
export function Waiting() {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), SOON);
    return () => clearTimeout(timer);
  }, []);
  return <div role="status">{isLong && <Spinner size="tiny" label={texts.fetching} />}</div>;
}

/** The network is gone, and so is what would be shown here. */
export function NotFetched({
  isTrying,
  onRetry,
}: {
  readonly isTrying: boolean;
  readonly onRetry: () => void;
}) {
  const layout = useLayout();
  const { title, advies } = problems['even-niet-bereikbaar'];
  return (
    <section role="alert" className={layout.card}>
      <h2 className={layout.heading}>{title}</h2>
      <p className={layout.paragraph}>{advies}</p>
      <div className={layout.row}>
        <Button disabledFocusable={isTrying} onClick={onRetry}>
          {texts.retry}
        </Button>
      </div>
    </section>
  );
}
