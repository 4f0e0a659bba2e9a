import { Button } from '@fluentui/react-components';
import { shellTexts } from '../../texts/pane-shell.ts';
import { readyTexts as texts } from '../../texts/pane-submit.ts';
import type { Failure } from '../../flows/outcome.ts';
import { isSetReady } from '../state/sending.ts';
import { useLayout } from './layout.ts';
import type { ScreenProps } from './screen-props.ts';
import { Titled } from './titled.tsx';

/** Why nothing can be sent now, and what can be done all the same; or that it is ready, and what becomes of it. */
export function Away(props: ScreenProps & { readonly failure: Failure }) {
  const layout = useLayout();
  const { state, failure } = props;
  const isReady = isSetReady(state.workbook);
  return (
    <section className={layout.card}>
      <Titled tone={isReady ? 'success' : 'warning'}>
        <h2 className={layout.heading}>{isReady ? texts.doneTitle : failure.title}</h2>
      </Titled>
      {(isReady ? texts.done : [texts.how]).map((line) => (
        <p key={line} className={layout.paragraph}>
          {line}
        </p>
      ))}
      <WayToServer {...props} />
    </section>
  );
}

function WayToServer({ state, pane }: ScreenProps) {
  const layout = useLayout();
  const busy = state.busy !== undefined;
  const isOut = state.session.kind === 'out';
  return (
    <div className={layout.row}>
      <Button disabledFocusable={busy} onClick={() => void (isOut ? pane.signIn() : pane.prepare())}>
        {isOut ? shellTexts.signIn : texts.tryNow}
      </Button>
    </div>
  );
}
