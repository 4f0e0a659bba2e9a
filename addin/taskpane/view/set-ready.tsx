import { Button } from '@fluentui/react-components';
import { readyTexts as texts } from '../../texts/pane-submit.ts';
import { useLayout } from './layout.ts';
import type { ScreenProps } from './screen-props.ts';
import { offersRetry } from './way-on.ts';

/** The button that sets ready. It asks no declaration: that is for who sends. */
export function SetReady({ state, set }: ScreenProps & { readonly set: () => void }) {
  const layout = useLayout();
  return (
    <section className={layout.tight}>
      <p className={layout.paragraph}>{texts.declaration}</p>
      {!offersRetry(state) && (
        <Button appearance="primary" size="large" disabledFocusable={state.busy !== undefined} onClick={set}>
          {texts.set}
        </Button>
      )}
    </section>
  );
}
